package org.throughline.rule;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;

/// Words for law that the rulebook does not hold.
final class Missing {
    private static final Text LAW = Text.of(
            "The rulebook does not hold the law of {0} on this point ({1}). A lawyer must look.",
            "El programa no tiene la ley del {0} sobre este punto ({1}). Un abogado debe verlo.");

    private Missing() {}

    static Text law(Parameter<?> parameter, LocalDate on) {
        return Text.of(LAW.in(Locale.US, on, parameter.id()), LAW.in(Locale.of("es", "US"), on, parameter.id()));
    }
}
