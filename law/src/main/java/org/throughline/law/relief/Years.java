package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;

/// When years are full, if nothing stopped the count before.
final class Years {
    static final LegalQuestion<Boolean> FULL_A_DAY_BEFORE = fullADayBefore();

    private static final Text STOPPED = Text.of(
            "The count stopped on {0}, before the years were full on {1}.",
            "La cuenta paró el {0}, antes de completar los años el {1}.");
    private static final Text NEVER =
            Text.of("The count stopped before the years were full.", "La cuenta paró antes de completar los años.");

    private Years() {}

    static DayIfAny full(Given given, LocalDate from, Period length, DayIfAny stop) {
        LocalDate full = Anniversary.after(given, from, length);
        return switch (stop) {
            case DayIfAny.None _ -> new DayIfAny.On(full);
            case DayIfAny.On(LocalDate day) -> {
                boolean inTime =
                        !day.isBefore(full) || (day.equals(full.minusDays(1)) && given.either(FULL_A_DAY_BEFORE));
                if (inTime) yield new DayIfAny.On(full);
                given.because(STOPPED, day, full);
                yield new DayIfAny.None(NEVER);
            }
        };
    }

    static boolean areFull(Given given, DayIfAny full) {
        return full instanceof DayIfAny.On(LocalDate day) && given.hasCome(day);
    }

    private static LegalQuestion<Boolean> fullADayBefore() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "240A(d)(1): the years are full on the anniversary"));
        readings.put(true, new Citation("INA", "240A(d)(1): the first day counts, so they are full the day before"));
        return new LegalQuestion<>(
                "cancellation.full-years",
                readings,
                Text.of(
                        "The count stopped a day before the anniversary. Were the years full?",
                        "La cuenta paró un día antes del aniversario. ¿Estaban completos los años?"));
    }
}
