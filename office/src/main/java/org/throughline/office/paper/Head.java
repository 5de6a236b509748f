package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.FactNames;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Who it is about, each point with a page. Where papers say different things, all of them are listed.
record Head(String name, List<SourceLink> nameOn, List<Point> points) {
    private static final Text NO_NAME = Text.of("No name was read", "No se leyó ningún nombre");
    private static final List<FactType<?>> POINTS =
            List.of(Client.A_NUMBER, Client.DATE_OF_BIRTH, Client.COUNTRY_OF_BIRTH, Client.CITIZENSHIP);

    /// @param disputed true where papers say different things
    record Point(String name, List<Value> values, boolean disputed) {}

    record Value(Sentence words, SourceLink source) {}

    static Head of(CaseView view, Sheets sheets, Language language) {
        var points = new ArrayList<Point>();
        for (FactType<?> type : POINTS) {
            List<Value> values = values(view.record().facts(type, Thing.CLIENT), sheets, language);
            boolean disputed = view.timeline().contradictions().stream()
                    .anyMatch(one -> one.type().equals(type) && one.about().equals(Thing.CLIENT));
            if (!values.isEmpty()) points.add(new Point(language.say(FactNames.of(type)), values, disputed));
        }
        List<Fact<String>> named = named(view);
        return new Head(
                named.isEmpty() ? language.say(NO_NAME) : Sentence.clean(name(view, named)),
                named.isEmpty() ? List.of() : List.of(sheets.link(named.getFirst())),
                points);
    }

    private static List<Fact<String>> named(CaseView view) {
        for (FactType<String> type : List.of(Client.FAMILY_NAME, Client.FULL_NAME)) {
            List<Fact<String>> facts = view.record().facts(type, Thing.CLIENT);
            Optional<String> most = most(facts);
            if (most.isPresent())
                return facts.stream().filter(fact -> says(fact, most.get())).toList();
        }
        return List.of();
    }

    private static String name(CaseView view, List<Fact<String>> named) {
        String first = most(named).orElse("");
        if (named.getFirst().type().equals(Client.FULL_NAME)) return first;
        return most(view.record().facts(Client.GIVEN_NAME, Thing.CLIENT))
                .map(given -> first + ", " + given)
                .orElse(first);
    }

    /// The words that most papers print, whatever their case; of those the form that is not all capitals.
    private static Optional<String> most(List<Fact<String>> facts) {
        Map<String, List<String>> forms = new HashMap<>();
        for (Fact<String> fact : facts)
            if (fact.said() instanceof Said.Exactly<String>(var words))
                forms.computeIfAbsent(words.toUpperCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(words);
        return forms.values().stream()
                .max(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::getFirst))
                .map(words -> words.stream()
                        .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(words.getFirst()));
    }

    private static boolean says(Fact<String> fact, String words) {
        return fact.said().possible().stream().anyMatch(words::equalsIgnoreCase);
    }

    private static <T> List<Value> values(List<Fact<T>> facts, Sheets sheets, Language language) {
        var values = new ArrayList<Value>();
        var seen = new ArrayList<String>();
        for (Fact<T> fact : facts) {
            if (!(fact.said() instanceof Said.Exactly<T>(var value))) continue;
            SourceLink source = sheets.link(fact);
            Sentence words = Sentence.value(value, source.basis(), language);
            String key = words.plain().toUpperCase(Locale.ROOT);
            if (seen.contains(key)) continue;
            seen.add(key);
            values.add(new Value(words, source));
        }
        return values;
    }
}
