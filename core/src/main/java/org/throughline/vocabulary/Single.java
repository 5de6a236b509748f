package org.throughline.vocabulary;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// A point on which only one value can be true of one thing, with the words for a disagreement on it.
///
/// Points that are not listed can differ without contradiction: names and addresses as printed vary, places are
/// written in many ways, and the sentences of an allegation are not compared.
///
/// @param what one sentence for the disagreement
/// @param note what to know before making much of it
public record Single(FactType<?> type, Text what, List<Text> note) {
    private static final Text SEVERAL_A_NUMBERS = Text.of(
            "A person can hold more than one A-number. Or one digit was typed wrong.",
            "Una persona puede tener más de un número A. O se escribió mal un dígito.");

    /// In the order in which contradictions are told.
    public static final List<Single> ALL = List.of(
            of(Client.DATE_OF_BIRTH, "Different birth dates", "Fechas de nacimiento distintas"),
            of(Client.A_NUMBER, "Different A-numbers", "Números A distintos", SEVERAL_A_NUMBERS),
            of(Arrival.DATE, "Different dates for the same arrival", "Fechas distintas para la misma llegada"));

    public Single {
        note = List.copyOf(note);
    }

    private static Single of(FactType<?> type, String english, String spanish, Text... note) {
        return new Single(type, Text.of(english, spanish), List.of(note));
    }
}
