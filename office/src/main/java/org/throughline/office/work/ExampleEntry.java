package org.throughline.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.law.FactsFile;
import org.throughline.law.FactsFileException;
import org.throughline.law.Law;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// A worked example as a lawyer reads it: what is known, by the names of the facts, and what the rule must give.
final class ExampleEntry {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CHOICE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Text GIVES = Text.of("Gives: {0}", "Da: {0}");
    private static final Text OPEN = Text.of("Not known yet: {0}", "Aún no se sabe: {0}");
    private static final Text OPEN_AT_ALL = Text.of("Not known yet", "Aún no se sabe");
    private static final Text REFERRED = Text.of("A lawyer must look", "Un abogado debe revisarlo");
    private static final Text REFERRED_OR =
            Text.of("Perhaps a lawyer must look; if not: {0}", "Quizá un abogado deba revisarlo; si no: {0}");
    private static final Text ASKS = Text.of("Asks: {0}", "Pregunta: {0}");
    private static final Text ASKED_ON = Text.of("Asked on {0}", "Consultado el {0}");
    private static final Text SOURCE = Text.of("Source: {0}", "Fuente: {0}");
    private static final Text ABOUT = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text NUMBERED = Text.of("{0} {1}", "{0} {1}");
    private static final Text SOME_DAY = Text.of("some day from {0} to {1}", "algún día del {0} al {1}");
    private static final Text NOT_KNOWN = Text.of("not known", "no se sabe");

    private final Words words;

    ExampleEntry(Words words) {
        this.words = words;
    }

    Entry of(Rule<?> rule, Map<?, ?> example) {
        var notes = new ArrayList<String>();
        if (example.get("on") != null) notes.add(words.say(ASKED_ON, readable(example.get("on"))));
        notes.addAll(given(example));
        notes.add(words.say(SOURCE, String.valueOf(example.get("source"))));
        String id = String.valueOf(example.get("id"));
        String note = example.get("note") == null ? id.replace('-', ' ') : String.valueOf(example.get("note"));
        return Entry.of(Mark.PLAIN, id, note, expected(rule, example), notes);
    }

    private List<String> given(Map<?, ?> example) {
        if (example.get("facts") instanceof Map<?, ?> facts)
            try {
                return known(FactsFile.of(String.valueOf(example.get("id")), facts));
            } catch (FactsFileException _) {
                return plain(facts); // other readers than ours may know a word more
            }
        return example.get("inputs") instanceof Map<?, ?> inputs ? plain(inputs) : List.of();
    }

    /// One line for each thing, with all that is said of it.
    private List<String> known(ClientRecord record) {
        var things = new LinkedHashMap<Thing, Map<FactType<?>, List<String>>>();
        for (Fact<?> fact : record.facts())
            things.computeIfAbsent(fact.about(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(fact.type(), _ -> new ArrayList<>())
                    .add(said(fact.said()));
        return things.entrySet().stream()
                .map(thing -> words.say(
                        ABOUT,
                        name(thing.getKey()),
                        thing.getValue().entrySet().stream()
                                .map(fact -> StepWords.fact(fact.getKey(), words.or(fact.getValue()), words))
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private String name(Thing thing) {
        String kind = words.say(KindNames.of(thing.kind()));
        return thing.equals(Thing.CLIENT) ? kind : words.say(NUMBERED, kind, thing.number());
    }

    private String said(Said<?> said) {
        return switch (said) {
            case Said.Exactly<?>(var value) -> words.value(value);
            case Said.Within(var first, var last) -> words.say(SOME_DAY, words.day(first), words.day(last));
            case Said.OneOf<?>(var possible) -> words.or(possible);
            case Said.NoneYet<?> _, Said.Withheld<?> _ -> words.say(NOT_KNOWN);
        };
    }

    private List<String> plain(Map<?, ?> inputs) {
        return inputs.entrySet().stream()
                .map(input -> words.say(ABOUT, key(input.getKey()), readable(input.getValue())))
                .toList();
    }

    private static String key(Object key) {
        return String.valueOf(key).replace('_', ' ');
    }

    /// Anything that YAML can hold, without its brackets: days as days, choices as words.
    private String readable(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> words.say(ABOUT, key(entry.getKey()), readable(entry.getValue())))
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(this::readable).collect(Collectors.joining("; "));
            case Boolean yes -> words.value(yes);
            default -> {
                String days =
                        DAY.matcher(String.valueOf(value)).replaceAll(day -> words.day(LocalDate.parse(day.group())));
                yield CHOICE.matcher(days).matches()
                        ? days.toLowerCase(Locale.ROOT).replace('_', ' ')
                        : days;
            }
        };
    }

    /// What the rule must give, for each thing it was asked about.
    private String expected(Rule<?> rule, Map<?, ?> example) {
        if (!(example.get("expected") instanceof Map<?, ?> expected)) return "";
        return expected.entrySet().stream()
                .filter(entry -> isOf(rule.id(), String.valueOf(entry.getKey())))
                .map(entry -> words.say(GIVES, answer(entry.getValue())))
                .collect(Collectors.joining(" "));
    }

    /// `presence.unlawful-from of arrival 1` is of the rule `presence.unlawful-from`.
    static boolean isOf(String rule, String key) {
        return key.equals(rule) || key.startsWith(rule + " of ");
    }

    private String answer(Object value) {
        if (!(value instanceof Map<?, ?> map)) return readable(value);
        boolean referred = map.containsKey("referred");
        String possible = map.get(referred ? "referred" : "open") instanceof List<?> list
                ? words.or(list.stream().map(this::readable).toList())
                : "";
        String answer = possible.isEmpty()
                ? words.say(referred ? REFERRED : OPEN_AT_ALL)
                : words.say(referred ? REFERRED_OR : OPEN, possible);
        String asks = map.get("asks") instanceof List<?> list
                ? list.stream().map(this::question).collect(Collectors.joining(" · "))
                : "";
        return asks.isEmpty() ? answer : answer + ". " + words.say(ASKS, asks);
    }

    private String question(Object fact) {
        return Optional.<FactType<?>>ofNullable(Law.factTypes().get(String.valueOf(fact)))
                .map(type -> words.say(type.question()))
                .orElse(String.valueOf(fact));
    }
}
