package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/// Sixty years of days on which counting goes wrong, against a count that shares no code with the rules.
class WonderDaysTest {
    private static final int FIRST = 1997;
    private static final int LAST = 2056;
    private static final String ASYLUM_YEAR_BEGAN = "1997-04-01";

    private final Odometer odometer = new Odometer();
    private final SortedSet<String> wonders = odometer.wonderDays(FIRST, LAST);

    @Test
    void thereAreWonderDaysInEachYear() {
        assertThat(wonders).contains("2000-02-29", "2023-12-31", "1997-03-31", "2021-12-25", "2029-01-20");
        assertThat(wonders).hasSizeGreaterThan(60 * 12 * 3);
    }

    @Test
    void theAsylumYearEndsWhereAnotherCountEndsIt() {
        for (String arrived : wonders) {
            String from = arrived.compareTo(ASYLUM_YEAR_BEGAN) < 0 ? ASYLUM_YEAR_BEGAN : arrived;
            Set<String> expected = new HashSet<>();
            for (String year : odometer.yearsLater(from, 1)) expected.addAll(odometer.rolled(year, false));
            assertThat(possible("ASY-1", "asylum.one-year-deadline", Map.of("arrival", arrived)))
                    .as(arrived)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theTimeToAppealEndsWhereAnotherCountEndsIt() {
        for (String decided : wonders)
            assertThat(possible("RMV-4", "removal.appeal-deadline", Map.of("ij_decision", decided)))
                    .as(decided)
                    .containsExactlyInAnyOrderElementsOf(odometer.rolled(odometer.plus(decided, 30), true));
    }

    @Test
    void theAsylumClockReachesItsDayWhereAnotherCountDoes() {
        for (String received : wonders)
            assertThat(possible("ASY-2", "asylum.work-permit-file-from", Map.of("received", received)))
                    .as(received)
                    .containsExactly(odometer.plus(received, 150));
    }

    /// Since 1 April 1997, with the day of leaving and without the last day that was allowed.
    @Test
    void unlawfulPresenceIsAsLongAsAnotherCountHasIt() {
        for (String until : wonders) {
            for (int over : new int[] {0, 1, 179, 180, 181, 364, 365, 366}) {
                String left = odometer.plus(until, over);
                int before = Math.max(0, odometer.between(until, ASYLUM_YEAR_BEGAN) - 1);
                assertThat(possible(
                                "UP-1", "presence.unlawful-days", Map.of("i94_admit_until", until, "departed", left)))
                        .as(until + " to " + left)
                        .containsExactly(Integer.toString(Math.max(0, over - before)));
            }
        }
    }

    /// Five years back from filing, less the whole days of a trip.
    @Test
    void presenceBeforeNaturalizationIsAsLongAsAnotherCountHasIt() {
        for (String filed : odometer.wonderDays(FIRST + 5, LAST)) {
            String left = odometer.plus(filed, -400);
            String back = odometer.plus(filed, -370);
            Set<String> expected = new HashSet<>();
            for (String start : odometer.yearsLater(filed, -5))
                expected.add(Integer.toString(odometer.between(start, filed) - 29));
            Map<String, Object> inputs = Map.of(
                    "lpr_since",
                    "1991-01-10",
                    "filed",
                    filed,
                    "trips",
                    List.of(Map.of("depart", left, "return", back)));
            assertThat(possible("NAT-3", "naturalization.presence-days", inputs))
                    .as(filed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> possible(String group, String rule, Map<String, Object> inputs) {
        var example = new Example("wonder day", group, inputs, Map.of(), Map.of());
        return new Shown(CaseReader.read(example).find(rule)).possible();
    }
}
