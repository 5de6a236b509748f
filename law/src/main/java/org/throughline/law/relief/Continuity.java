package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// Where continuous presence begins after the last absence that broke it (INA 240A(d)(2)): one of more than 90 days, or
/// the one with which all come to more than 180.
final class Continuity {
    /// How the days of one absence count.
    enum DaysAway {
        LEAVING_OR_RETURN_COUNTS,
        FULL_DAYS_ONLY
    }

    static final LegalQuestion<DaysAway> DAYS_AWAY = daysAway();
    static final Parameter<Integer> MOST_AT_ONCE = new Parameter<>("42b.single_absence_max", Integer.class);
    static final Parameter<Integer> MOST_IN_ALL = new Parameter<>("42b.aggregate_absence_max", Integer.class);

    private static final Text BROKEN = Text.of(
            "An absence was longer than {0} days, or all came to more than {1}. The count begins again on {2}.",
            "Una ausencia duró más de {0} días, o todas sumaron más de {1}. La cuenta empieza otra vez el {2}.");

    private Continuity() {}

    /// @param aways in order of leaving
    static LocalDate from(Given given, LocalDate start, List<Away> aways) {
        int atOnce = given.law(MOST_AT_ONCE, start);
        int inAll = given.law(MOST_IN_ALL, start);
        LocalDate strict = from(start, aways, atOnce, inAll, 0);
        LocalDate mild = from(start, aways, atOnce, inAll, 1);
        LocalDate from =
                strict.equals(mild) || given.either(DAYS_AWAY) == DaysAway.LEAVING_OR_RETURN_COUNTS ? strict : mild;
        if (from.isAfter(start)) given.because(BROKEN, atOnce, inAll, from);
        return from;
    }

    /// Whether these absences break it, if a day of leaving or return counts as a day away.
    static boolean mayBreak(Given given, LocalDate start, List<Away> aways) {
        return from(start, aways, given.law(MOST_AT_ONCE, start), given.law(MOST_IN_ALL, start), 0)
                .isAfter(start);
    }

    /// Whether one absence alone breaks it.
    static boolean breaks(Given given, Away away) {
        int atOnce = given.law(MOST_AT_ONCE, away.left());
        boolean strict = away.days() > atOnce;
        boolean mild = away.days() - 1 > atOnce;
        if (strict == mild) return strict;
        return given.either(DAYS_AWAY) == DaysAway.LEAVING_OR_RETURN_COUNTS ? strict : mild;
    }

    private static LocalDate from(LocalDate start, List<Away> aways, int atOnce, int inAll, int less) {
        LocalDate from = start;
        int sum = 0;
        for (Away away : aways) {
            if (away.left().isBefore(start)) continue; // before the first arrival that is known
            int days = Math.max(0, away.days() - less);
            sum += days;
            if (days <= atOnce && sum <= inAll) continue;
            from = away.returned();
            sum = 0;
        }
        return from;
    }

    private static LegalQuestion<DaysAway> daysAway() {
        var readings = new LinkedHashMap<DaysAway, Citation>();
        readings.put(DaysAway.LEAVING_OR_RETURN_COUNTS, new Citation("INA", "240A(d)(2): from the day of leaving on"));
        readings.put(DaysAway.FULL_DAYS_ONLY, new Citation("INA", "240A(d)(2): days wholly abroad only"));
        return new LegalQuestion<>(
                "cancellation.days-away",
                readings,
                Text.of(
                        "Does the day of leaving or of return count as a day away?",
                        "¿El día de salida o de regreso cuenta como día fuera?"));
    }
}
