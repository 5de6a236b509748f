package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.law.FactsFileException;
import org.throughline.law.SaidWords;
import org.throughline.text.Text;

/// The value of a fact as a person typed it, and what it says. It is asked for at the keyboard.
record Typed<T>(String words, Said<T> said) {
    private static final Text A_DAY = Text.of(
            "write a day as 2024-03-02, a month as 2024-03, a year as 2024, or unknown",
            "escriba un día así: 2024-03-02; un mes: 2024-03; un año: 2024; o unknown");
    private static final Text A_CHOICE = Text.of("write one of: {0}, or unknown", "escriba uno de: {0}, o unknown");
    private static final Text A_NUMBER =
            Text.of("write a whole number, or unknown", "escriba un número entero, o unknown");

    static <T> Typed<T> ask(FactType<T> type, Verb verb, OfficeDoor door, Desk desk) throws Refusal {
        String words = door.line(type.question().in(verb.reader()), desk).strip();
        try {
            if (words.isEmpty()) throw notWritten(how(type), choices(type));
            return new Typed<>(words, SaidWords.said(type, words).orElseGet(Said.NoneYet::new));
        } catch (FactsFileException _) {
            throw notWritten(how(type), choices(type));
        }
    }

    private static Text how(FactType<?> type) {
        if (type.valueClass() == LocalDate.class) return A_DAY;
        return type.valueClass() == Integer.class ? A_NUMBER : A_CHOICE;
    }

    private static String choices(FactType<?> type) {
        if (type.valueClass() == Boolean.class) return "yes, no";
        return type.choices().stream()
                .map(choice -> String.valueOf(choice).toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    static Refusal notWritten(Text hint, Object... values) {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of("this cannot be written down as a fact", "esto no se puede anotar como un dato"),
                        Text.of("nothing was changed", "no se cambió nada"),
                        hint,
                        values));
    }
}
