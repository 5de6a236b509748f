package org.throughline.office.work;

import java.util.ArrayList;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Step;
import org.throughline.text.Text;

/// The steps of an explanation as short sentences, those of asked rules too, each once.
final class StepWords {
    private static final Text ASKED = Text.of("{0} {1}", "{0} {1}");
    private static final Text FACT = Text.of("{0}: {1}", "{0}: {1}");
    private static final Text LAW = Text.of("{0} ({1})", "{0} ({1})");
    private static final Text DOUBTFUL =
            Text.of("{0} ({1}). Check the text of the law.", "{0} ({1}). Revise el texto de la ley.");
    private static final Text NOT_IN_FORCE =
            Text.of("{0} ({1}). Not in force; shown as a warning.", "{0} ({1}). No vigente; se muestra como aviso.");
    private static final Text READING = Text.of("{0} Taken: {1}", "{0} Se toma: {1}");
    private static final Text UNKNOWN = Text.of("Not known: {0}", "No se sabe: {0}");

    private final Words words;

    StepWords(Words words) {
        this.words = words;
    }

    List<String> of(List<Step> steps) {
        var said = new ArrayList<String>();
        add(said, steps);
        return said.stream().distinct().toList();
    }

    private void add(List<String> said, List<Step> steps) {
        for (Step step : steps)
            switch (step) {
                case Step.Because because ->
                    said.add(words.say(
                            because.reason(),
                            because.values().stream().map(words::value).toArray()));
                case Step.FromRecord fact -> said.add(fact(fact.type(), words.value(fact.value()), words));
                case Step.FromLaw law -> said.add(law(law.row(), ""));
                case Step.FromReading reading ->
                    said.add(words.say(
                            READING,
                            words.say(reading.question().question()),
                            words.reading(reading.question(), reading.reading())));
                case Step.FromRule rule -> add(said, rule.steps());
                case Step.NotKnown unknown -> said.add(words.say(UNKNOWN, words.say(FactNames.of(unknown.type()))));
            }
    }

    /// A fact by its name, or after the question where it has none.
    static String fact(FactType<?> type, String value, Words words) {
        String name = words.say(FactNames.of(type));
        return words.say(name.endsWith("?") ? ASKED : FACT, name, value);
    }

    /// A figure of law with its name, for lists of figures.
    String law(ParameterRow<?> row) {
        return law(row, row.id() + ": ");
    }

    private String law(ParameterRow<?> row, String name) {
        boolean sure = row.confidence() == ParameterRow.Confidence.VERIFIED;
        return name
                + words.say(
                        !row.active() ? NOT_IN_FORCE : sure ? LAW : DOUBTFUL,
                        words.value(row.value()) + (row.value() instanceof Integer ? " " + row.unit() : ""),
                        row.citation());
    }
}
