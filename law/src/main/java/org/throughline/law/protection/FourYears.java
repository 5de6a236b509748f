package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;

/// The last day of a status that lasts some years from the day it began. Papers mostly print the day before
/// the anniversary; the text does not say.
final class FourYears {
    static final LegalQuestion<Boolean> DAY_BEFORE = dayBefore();

    private FourYears() {}

    static LocalDate lastDay(Given given, LocalDate from, Period length) {
        LocalDate anniversary = Anniversary.after(given, from, length);
        return given.either(DAY_BEFORE) ? anniversary.minusDays(1) : anniversary;
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
