package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// What T and U status share: how long they last, and the residence that follows. Papers mostly print the day before
/// the anniversary as the last day; the text does not say.
final class FourYears {
    static final LegalQuestion<Boolean> DAY_BEFORE = dayBefore();

    private FourYears() {}

    static LocalDate lastDay(Given given, LocalDate from, Period length) {
        LocalDate anniversary = Anniversary.after(given, from, length);
        return given.either(DAY_BEFORE) ? anniversary.minusDays(1) : anniversary;
    }

    /// The way to residence from either status.
    ///
    /// @param beside the counts and days of that status
    static Way residence(
            String id,
            Text name,
            Citation authority,
            List<? extends Rule<Met>> elements,
            List<? extends Rule<?>> beside) {
        return new Way(
                id,
                name,
                Text.of(
                        "The person becomes a resident with a green card.",
                        "La persona se hace residente con tarjeta verde."),
                List.of(authority),
                elements,
                Exposure.OF_VICTIMS,
                beside,
                Text.of(
                        "Not looked at: relatives, an extension of the status, and the choice that the officer has.",
                        "No se revisan: los familiares, una extensión del estatus y la decisión libre del oficial."));
    }

    private static LegalQuestion<Boolean> dayBefore() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(
                true, new Citation("INA", "214(o)(7), (p)(6): the first day counts, so the day before is the last"));
        readings.put(false, new Citation("INA", "214(o)(7), (p)(6): the same day four years later"));
        return new LegalQuestion<>(
                "protection.last-day-of-status",
                readings,
                Text.of(
                        "Is the last day of the status the same day of the year, or the day before?",
                        "¿El último día del estatus es el aniversario, o el día anterior?"));
    }
}
