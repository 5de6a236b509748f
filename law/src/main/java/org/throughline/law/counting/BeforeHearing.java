package org.throughline.law.counting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;

/// Days counted back from a hearing, the day before it being day 1 (TIME-7). Where that day is closed, the manual of
/// the
/// court reads it as the next open day, which is later; other courts count on backward. Both are shown, and the earlier
/// one is the day to work to.
public final class BeforeHearing {
    /// Where a day counted back goes that is a weekend day or a holiday.
    enum Closed {
        NEXT_OPEN_DAY,
        LAST_OPEN_DAY
    }

    static final LegalQuestion<Closed> CLOSED_DAY = closedDay();

    private static final Text COUNTED = Text.of(
            "{0} days before the hearing of {1} is {2}. The hearing itself is day 0.",
            "{0} días antes de la audiencia del {1} es el {2}. La audiencia misma es el día 0.");

    private BeforeHearing() {}

    /// So many days before a hearing.
    public static LocalDate day(Given given, LocalDate hearing, int days) {
        LocalDate counted = hearing.minusDays(days);
        given.because(COUNTED, days, hearing, counted);
        return open(given, counted);
    }

    /// A day that the judge named, or an open day for it.
    public static LocalDate open(Given given, LocalDate named) {
        if (OpenDays.isOpen(given, named)) return named;
        return given.either(CLOSED_DAY) == Closed.NEXT_OPEN_DAY
                ? OpenDays.sameOrNext(given, named)
                : OpenDays.sameOrBefore(given, named);
    }

    private static LegalQuestion<Closed> closedDay() {
        var readings = new LinkedHashMap<Closed, Citation>();
        readings.put(
                Closed.NEXT_OPEN_DAY, new Citation("EOIR", "Immigration Court Practice Manual 3.1(c): the next one"));
        readings.put(Closed.LAST_OPEN_DAY, new Citation("Fed. R. Civ. P.", "6(a)(5): time counted back runs on back"));
        return new LegalQuestion<>(
                "time.closed-day-before-hearing",
                readings,
                Text.of(
                        "The day is a weekend day or a holiday. Is the next open day still in time, or the one before?",
                        "El día es fin de semana o feriado. ¿Vale el siguiente día hábil, o el anterior?"));
    }
}
