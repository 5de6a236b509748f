package org.throughline.office.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.law.Law;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The rulebook as pages for a lawyer's review: one for each rule and each way, and one that lists them by topic.
public final class RulePages {
    private static final Text TITLE = Text.of("The rulebook", "El reglamento");
    private static final Text EDITION = Text.of(
            "Edition {0}. Ways to stay: {1}. Rules and points: {2}.",
            "Edición {0}. Formas de quedarse: {1}. Reglas y puntos: {2}.");
    private static final Text NONE_SIGNED = Text.of(
            "No lawyer has signed off any of them. Each page has a line to sign.",
            "Aún no las firma un abogado. Hay en cada hoja un lugar para la firma.");
    private static final Text WAYS = Text.of("Ways to stay", "Formas de quedarse");
    private static final Text LAW = Text.of("Law", "Ley");
    private static final Text ELEMENTS = Text.of("What the law asks for", "Lo que pide la ley");
    private static final Text DANGERS = Text.of("Dangers beside it", "Peligros");
    private static final Text BESIDE = Text.of("Counts and days beside it", "Cuentas y fechas");
    private static final Text NOT_MODELLED = Text.of("Not modelled", "No incluido");
    private static final Text FIGURES = Text.of("Figures of law and their history", "Cifras de la ley y su historia");
    private static final Text EXAMPLES = Text.of("Worked examples", "Ejemplos resueltos");
    private static final Text DOUBTS = Text.of("Doubts", "Dudas");
    private static final Text SIGNATURE = Text.of("Signature", "Firma");
    private static final Text TO_SIGN = Text.of(
            "Reviewed by: ____________________   Date: ____________   Edition: {0}",
            "Revisado por: ____________________   Fecha: ____________   Edición: {0}");
    private static final Text SINCE = Text.of("from {0}", "desde {0}");
    private static final Text UNTIL = Text.of("until {0}", "hasta {0}");
    private static final Text SOURCE = Text.of("Source: {0}", "Fuente: {0}");
    private static final Text CHOSEN_BY = Text.of("The row is chosen by: {0}", "La fila se elige por: {0}");
    private static final Text NO_DOUBT =
            Text.of("Every figure here was seen in a text of law.", "Toda cifra de aquí se vio en un texto de ley.");

    private final Rulebook rulebook;
    private final Words words;
    private final Function<String, List<Map<?, ?>>> examples;

    /// @param examples those that show what a rule gives, by its id
    public RulePages(Rulebook rulebook, Words words, Function<String, List<Map<?, ?>>> examples) {
        this.rulebook = rulebook;
        this.words = words;
        this.examples = examples;
    }

    /// Every page by the id of what it shows; the list of all stands first, under `index`.
    public SequencedMap<String, Brief> all() {
        SequencedMap<String, Brief> pages = new LinkedHashMap<>();
        pages.put("index", index());
        rulebook.ways().forEach(way -> pages.put(way.id(), page(way)));
        Stream.concat(rulebook.rules().stream(), rulebook.points())
                .forEach(rule -> pages.putIfAbsent(rule.id(), page(rule)));
        return pages;
    }

    private Brief index() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                "ways",
                words.say(WAYS),
                rulebook.ways().stream()
                        .map(way -> Entry.of(Mark.PLAIN, way.id(), words.say(way.name()), "", List.of()))
                        .toList()));
        SequencedMap<String, List<Entry>> topics = new LinkedHashMap<>();
        Stream.concat(rulebook.rules().stream(), rulebook.points())
                .distinct()
                .forEach(rule -> topics.computeIfAbsent(
                                rule.id().substring(0, rule.id().indexOf('.')), _ -> new ArrayList<>())
                        .add(Entry.of(
                                Mark.PLAIN,
                                rule.id(),
                                words.say(rule.question()),
                                "",
                                Standing.signed(rule, words)
                                        .map(signed -> List.of(law(rule), signed))
                                        .orElse(List.of(law(rule))))));
        topics.forEach((topic, entries) ->
                sections.add(Section.of(topic, Character.toUpperCase(topic.charAt(0)) + topic.substring(1), entries)));
        String edition = words.say(EDITION, rulebook.edition(), rulebook.ways().size(), count(topics.values()));
        return new Brief(
                words.say(TITLE),
                Law.signOffs().isEmpty() ? List.of(edition, words.say(NONE_SIGNED)) : List.of(edition),
                sections,
                List.of());
    }

    private static int count(Collection<List<Entry>> topics) {
        return topics.stream().mapToInt(List::size).sum();
    }

    private static String law(Rule<?> rule) {
        return String.join("; ", rule.authority().stream().map(Object::toString).toList());
    }

    private Brief page(Way way) {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                "law",
                words.say(LAW),
                way.authority().stream()
                        .map(citation -> Entry.of(Mark.PLAIN, "", citation.toString(), "", List.of()))
                        .toList()));
        sections.add(Section.of("elements", words.say(ELEMENTS), rules(way.elements())));
        if (!way.dangers().isEmpty()) sections.add(Section.of("dangers", words.say(DANGERS), rules(way.dangers())));
        if (!way.beside().isEmpty()) sections.add(Section.of("beside", words.say(BESIDE), rules(way.beside())));
        sections.add(Section.of(
                "not-modelled",
                words.say(NOT_MODELLED),
                List.of(Entry.of(Mark.LAWYER, way.id(), words.say(way.notModelled()), "", List.of()))));
        return new Brief(words.say(way.name()), List.of(words.say(way.gives())), sections, List.of());
    }

    private List<Entry> rules(List<? extends Rule<?>> rules) {
        return rules.stream()
                .map(rule -> Entry.of(Mark.PLAIN, rule.id(), words.say(rule.question()), "", List.of(law(rule))))
                .toList();
    }

    private Brief page(Rule<?> rule) {
        var sections = new ArrayList<Section>();
        sections.add(Section.of(
                "law",
                words.say(LAW),
                rule.authority().stream()
                        .map(citation -> Entry.of(Mark.PLAIN, "", citation.toString(), "", List.of()))
                        .toList()));
        List<ParameterRow<?>> figures = Law.figures(rule);
        if (!figures.isEmpty())
            sections.add(Section.of(
                    "figures",
                    words.say(FIGURES),
                    figures.stream().map(this::figure).toList()));
        List<Entry> shown = examples.apply(rule.id()).stream()
                .map(example -> new ExampleEntry(words).of(rule, example))
                .toList();
        if (!shown.isEmpty()) sections.add(Section.of("examples", words.say(EXAMPLES), shown));
        sections.add(Section.of("doubts", words.say(DOUBTS), doubts(rule, figures)));
        sections.add(Section.of(
                "signature",
                words.say(SIGNATURE),
                List.of(
                        Entry.of(Mark.PLAIN, rule.id(), Standing.signature(rule, words), "", List.of()),
                        Entry.of(Mark.PLAIN, rule.id(), words.say(TO_SIGN, Law.edition(rule)), "", List.of()))));
        return new Brief(words.say(rule.question()), List.of(), sections, List.of(rule.id()));
    }

    private Entry figure(ParameterRow<?> row) {
        var notes = new ArrayList<String>();
        row.from().ifPresent(day -> notes.add(words.say(SINCE, words.day(day))));
        row.until().ifPresent(day -> notes.add(words.say(UNTIL, words.day(day))));
        notes.add(words.say(SOURCE, row.source()));
        if (!row.appliesBy().isBlank()) notes.add(words.say(CHOSEN_BY, row.appliesBy()));
        if (!row.note().isBlank()) notes.add(row.note());
        return Entry.of(row.active() ? Mark.PLAIN : Mark.DANGER, row.id(), new StepWords(words).law(row), "", notes);
    }

    private List<Entry> doubts(Rule<?> rule, List<ParameterRow<?>> figures) {
        var doubts = new ArrayList<Entry>();
        Law.openQuestions(rule)
                .forEach(question -> doubts.add(Entry.of(
                        Mark.UNKNOWN, question.id(), words.say(question.question()), "", words.readings(question))));
        figures.stream()
                .filter(row -> !row.active() || row.confidence() != ParameterRow.Confidence.VERIFIED)
                .forEach(row ->
                        doubts.add(Entry.of(Mark.DANGER, row.id(), new StepWords(words).law(row), "", List.of())));
        if (doubts.isEmpty()) doubts.add(Entry.of(Mark.PLAIN, "", words.say(NO_DOUBT), "", List.of()));
        return doubts;
    }
}
