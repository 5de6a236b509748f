package org.throughline.office.paper;

import java.util.List;
import org.throughline.rule.ParameterRow;
import org.throughline.text.Text;

/// Puts figures of law in words, with the warning that goes with how well each is known.
final class Figures {
    private static final Text FROM = Text.of("in force from {0}", "vigente desde el {0}");
    private static final Text FROM_UNTIL = Text.of("in force {0} to {1}", "vigente del {0} al {1}");
    private static final Text UNTIL = Text.of("in force until {0}", "vigente hasta el {0}");
    private static final Text NO_START = Text.of("start date not checked", "fecha de inicio no verificada");
    private static final Text BY = Text.of("chosen by: {0}", "según: {0}");
    private static final Text WORKING_DAYS = Text.of("{0} working days", "{0} días hábiles");
    private static final Text DAYS = Text.of("{0} days", "{0} días");

    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    Why.Figure of(ParameterRow<?> row, String rule) {
        return new Why.Figure(
                row.id(),
                value(row),
                Sentence.clean(row.citation()),
                inForce(row, new Basis.ByRule(rule)),
                row.appliesBy().isBlank() || !language.isEnglish() ? "" : language.say(BY, row.appliesBy()),
                warning(row));
    }

    private String value(ParameterRow<?> row) {
        String words = language.words(row.value());
        if (!(row.value() instanceof Number)) return words;
        String unit = row.unit();
        if (language.isEnglish()) return words + " " + unit;
        if (unit.startsWith("business") || unit.startsWith("working")) return language.say(WORKING_DAYS, words);
        return unit.contains("days") ? language.say(DAYS, words) : words;
    }

    private Sentence inForce(ParameterRow<?> row, Basis basis) {
        if (row.from().isPresent() && row.until().isPresent())
            return Sentence.of(FROM_UNTIL, List.of(row.from().get(), row.until().get()), basis, language);
        if (row.from().isPresent()) return Sentence.of(FROM, List.of(row.from().get()), basis, language);
        if (row.until().isPresent())
            return Sentence.of(UNTIL, List.of(row.until().get()), basis, language);
        return Sentence.words(language.say(NO_START));
    }

    private String warning(ParameterRow<?> row) {
        Text text = switch (row.confidence()) {
            case VERIFIED ->
                row.active()
                        ? Text.of("", "")
                        : Text.of("Not in force: shown, never used.", "No vigente: se muestra, nunca se usa.");
            case SECONDARY ->
                Text.of(
                        "Only a secondary source says so. Check the law before you rely on it.",
                        "Solo lo dice una fuente secundaria. Revise la ley antes de confiar en esto.");
            case RECALLED ->
                Text.of(
                        "From memory, found in no source. Check the law before you rely on it.",
                        "De memoria, sin fuente. Revise la ley antes de confiar en esto.");
            case IN_FLUX ->
                Text.of(
                        "This law is changing or in court. Check it today.",
                        "Esta ley está cambiando o en la corte. Revísela hoy.");
        };
        return language.say(text);
    }
}
