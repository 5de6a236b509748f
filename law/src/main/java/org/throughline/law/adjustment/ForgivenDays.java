package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.law.family.CspaChart;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.time.DaySet;

/// The days that INA 245(k) adds up, each once: out of status, at work without permission, and other breaches, since
/// the
/// last lawful admission. Days without status end when Form I-485 is filed; work and other breaches go on counting.
final class ForgivenDays {
    private static final Text COUNTS = Text.of("From {0} to {1}: {2}.", "Del {0} al {1}: {2}.");
    private static final Text STOPS = Text.of(
            "Time without status stops counting on {0}, when Form I-485 was filed.",
            "El tiempo sin estatus deja de contar el {0}, cuando se presentó el Formulario I-485.");
    private static final Text EARLIER = Text.of("Days before {0} do not count.", "Los días antes del {0} no cuentan.");
    private static final Text NO_ADMISSION = Text.of(
            "There was no lawful admission to count from. A lawyer must look.",
            "No hubo una admisión legal desde la cual contar. Un abogado debe verlo.");

    private ForgivenDays() {}

    /// The days known to be over; one that goes on ends the world open with its last day.
    static DaySet over(Given given) {
        LocalDate admitted = admission(given);
        DaySet days = DaySet.EMPTY;
        for (Thing violation : given.every(Thing.Kind.VIOLATION))
            days = days.union(since(given, admitted, one(given, violation, given.the(Violation.UNTIL, violation))));
        return days;
    }

    /// The same with what goes on counted for `most` days: enough to see on which day a limit is passed.
    static DaySet going(Given given, int most) {
        LocalDate admitted = admission(given);
        DaySet days = DaySet.EMPTY;
        for (Thing violation : given.every(Thing.Kind.VIOLATION)) {
            LocalDate from = given.the(Violation.FROM, violation);
            LocalDate first = from.isBefore(admitted) ? admitted : from;
            LocalDate last =
                    given.the(Violation.OVER, violation) ? given.the(Violation.UNTIL, violation) : first.plusDays(most);
            days = days.union(since(given, admitted, one(given, violation, last)));
        }
        return days;
    }

    static LocalDate admission(Given given) {
        Optional<LocalDate> day = Entries.lastAdmission(given);
        return day.isPresent() ? day.get() : given.refer(NO_ADMISSION);
    }

    private static DaySet one(Given given, Thing violation, LocalDate last) {
        LocalDate from = given.the(Violation.FROM, violation);
        Violation.Kind kind = given.the(Violation.KIND, violation);
        given.because(COUNTS, from, last, kind);
        LocalDate end = last.plusDays(1);
        if (kind == Violation.Kind.OUT_OF_STATUS) end = untilFiled(given, end);
        return from.isBefore(end) ? DaySet.of(from, end) : DaySet.EMPTY;
    }

    private static LocalDate untilFiled(Given given, LocalDate end) {
        LocalDate filed = given.the(CspaChart.FILED);
        if (!filed.isBefore(end)) return end;
        given.because(STOPS, filed);
        return filed;
    }

    private static DaySet since(Given given, LocalDate admitted, DaySet days) {
        boolean some = days.first().filter(first -> first.isBefore(admitted)).isPresent();
        if (!some) return days;
        given.because(EARLIER, admitted);
        return days.subtract(DaySet.of(days.first().orElseThrow(), admitted));
    }
}
