package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.time.FederalHolidays;
import org.throughline.time.Office;

/// What always holds of these rules, whatever the days.
class RulePropertiesTest {
    private static final List<String> ROLLED = List.of(
            "asylum.one-year-deadline",
            "removal.appeal-deadline",
            "removal.reopen-deadline",
            "notice.response-deadline");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /// In the order in which a later filing can only make it worse.
    @Property(tries = 300)
    void filingLaterNeverBecomesTimely(
            @ForAll("days") LocalDate arrived,
            @ForAll @IntRange(min = 0, max = 800) int after,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        List<String> early =
                possible("ASY-1", "asylum.one-year", Map.of("arrival", arrived, "filed", arrived.plusDays(after)));
        List<String> late = possible(
                "ASY-1", "asylum.one-year", Map.of("arrival", arrived, "filed", arrived.plusDays(after + later)));
        if (!early.contains("IN_TIME")) assertThat(late).doesNotContain("IN_TIME");
        if (late.equals(List.of("IN_TIME"))) assertThat(early).isEqualTo(late);
    }

    @Property(tries = 300)
    void arrivingLaterNeverEndsTheYearSooner(
            @ForAll("days") LocalDate arrived, @ForAll @IntRange(min = 0, max = 60) int later) {
        List<String> first = possible("ASY-1", "asylum.one-year-deadline", Map.of("arrival", arrived));
        List<String> second = possible("ASY-1", "asylum.one-year-deadline", Map.of("arrival", arrived.plusDays(later)));
        assertThat(second.getFirst()).isGreaterThanOrEqualTo(first.getFirst());
        assertThat(second.getLast()).isGreaterThanOrEqualTo(first.getLast());
    }

    @Property(tries = 300)
    void aDeadlineIsNeverAWeekendDayOrALegalHoliday(@ForAll("days") LocalDate day) {
        for (String rule : ROLLED) {
            Map<String, Object> inputs = rule.startsWith("asylum")
                    ? Map.of("arrival", day)
                    : rule.startsWith("notice")
                            ? Map.of("mailed", later(day, 2023), "form", "paper")
                            : Map.of("ij_decision", day);
            String group = rule.startsWith("asylum") ? "ASY-1" : rule.startsWith("notice") ? "USCIS-1" : "RMV-4";
            for (String found : possible(group, rule, inputs))
                assertThat(isClosed(LocalDate.parse(found)))
                        .as(rule + " " + found)
                        .isFalse();
        }
    }

    private static LocalDate later(LocalDate day, int year) {
        return day.getYear() < year ? day.plusYears(2L * (year - day.getYear())) : day;
    }

    private static boolean isClosed(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || FederalHolidays.on(day, Office.ELSEWHERE).isPresent();
    }

    @Property(tries = 300)
    void stayingADayLongerNeverLowersTheCount(
            @ForAll("days") LocalDate until, @ForAll @IntRange(min = 0, max = 900) int over) {
        int days = number(
                "UP-1", "presence.unlawful-days", Map.of("i94_admit_until", until, "departed", until.plusDays(over)));
        int more = number(
                "UP-1",
                "presence.unlawful-days",
                Map.of("i94_admit_until", until, "departed", until.plusDays(over + 1L)));
        assertThat(more).isEqualTo(days + 1);
        assertThat(days).isEqualTo(over);
    }

    @Property(tries = 200)
    void aProtectedTimeNeverRaisesTheCount(
            @ForAll("days") LocalDate until,
            @ForAll @IntRange(min = 0, max = 600) int over,
            @ForAll @IntRange(min = 0, max = 600) int from,
            @ForAll @IntRange(min = 0, max = 600) int length) {
        Map<String, Object> plain = Map.of("i94_admit_until", until, "departed", until.plusDays(over));
        Map<String, Object> stay =
                Map.of("basis", "TPS", "from", until.plusDays(from), "until", until.plusDays((long) from + length));
        Map<String, Object> helped =
                Map.of("i94_admit_until", until, "departed", until.plusDays(over), "authorized_stays", List.of(stay));
        assertThat(number("UP-1", "presence.unlawful-days", helped))
                .isBetween(0, number("UP-1", "presence.unlawful-days", plain));
    }

    @Property(tries = 200)
    void aDelayMovesTheClockByItsDaysAndNoMore(
            @ForAll("days") LocalDate received,
            @ForAll @IntRange(min = 0, max = 140) int from,
            @ForAll @IntRange(min = 0, max = 90) int length) {
        LocalDate start = received.plusDays(from);
        Map<String, Object> delay = Map.of("from", start, "to", start.plusDays(length), "cause", "applicant");
        String found = possible(
                        "ASY-2", "asylum.work-permit-file-from", Map.of("received", received, "delays", List.of(delay)))
                .getFirst();
        assertThat(LocalDate.parse(found)).isEqualTo(received.plusDays(150L + length));
    }

    @Property(tries = 200)
    void anotherTripNeverRaisesPresence(
            @ForAll("days") LocalDate left, @ForAll @IntRange(min = 0, max = 400) int away) {
        LocalDate filed = LocalDate.of(2024, 6, 5);
        Map<String, Object> home = Map.of("lpr_since", "1990-01-10", "filed", filed);
        Map<String, Object> trip = Map.of("depart", left, "return", left.plusDays(away));
        Map<String, Object> abroad = Map.of("lpr_since", "1990-01-10", "filed", filed, "trips", List.of(trip));
        int days = number("NAT-3", "naturalization.presence-days", home);
        assertThat(number("NAT-3", "naturalization.presence-days", abroad))
                .isBetween(days - Math.max(0, away - 1), days);
    }

    @Property(tries = 200)
    void shiftingEverythingByFourHundredYearsChangesNothing(@ForAll("days") LocalDate arrived) {
        Map<String, Object> now = Map.of("arrival", arrived.plusYears(30));
        Map<String, Object> then = Map.of("arrival", arrived.plusYears(430));
        assertThat(possible("ASY-1", "asylum.one-year-deadline", then))
                .isEqualTo(possible("ASY-1", "asylum.one-year-deadline", now).stream()
                        .map(day -> LocalDate.parse(day).plusYears(400).toString())
                        .toList());
    }

    private static List<String> possible(String group, String rule, Map<String, Object> inputs) {
        var example = new Example("property", group, texts(inputs), Map.of(), Map.of());
        return new Shown(CaseReader.read(example).find(rule)).possible();
    }

    /// Days are written as in the files.
    private static Map<String, Object> texts(Map<String, Object> inputs) {
        var texts = new HashMap<String, Object>();
        inputs.forEach((word, value) -> texts.put(word, value instanceof LocalDate ? value.toString() : value));
        return texts;
    }

    private static int number(String group, String rule, Map<String, Object> inputs) {
        List<String> found = possible(group, rule, inputs);
        assertThat(found).hasSize(1);
        return Integer.parseInt(found.getFirst());
    }
}
