package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.fact.Thing;
import org.throughline.rule.Deadline;
import org.throughline.rule.Deadlines;
import org.throughline.time.BusinessDays;
import org.throughline.time.ObservedFriday;
import org.throughline.time.Office;

/// What must hold of every day in court, whatever the case.
class CourtPropertiesTest {
    private static final Thing HEARING = Thing.of(Thing.Kind.HEARING, 1);
    private static final Thing ARRIVAL = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing PROCEEDING = Thing.of(Thing.Kind.PROCEEDING, 1);
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);
    private static final LocalDate ARRIVED = LocalDate.of(2000, 3, 14);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2001, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /// An independent count: the bare day, the last open day up to it, the first open day from it.
    @Property(tries = 300)
    void papersForAHearingAreDueOnOpenDaysAroundTheBareCount(@ForAll("days") LocalDate hearing) {
        for (String kind : List.of("master", "individual")) {
            LocalDate bare = hearing.minusDays(kind.equals("master") ? 15 : 30);
            Deadline deadline = deadline(hearing, kind);
            var strict = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.LEGAL_HOLIDAY);
            assertThat(deadline.safe()).isEqualTo(strict.sameOrPrevious(bare));
            assertThat(deadline.latest()).isEqualTo(strict.sameOrNext(bare));
            assertThat(deadline.open()).isEqualTo(!strict.isOpen(bare));
        }
    }

    private static Deadline deadline(LocalDate hearing, String kind) {
        var c = new Case("TIME")
                .say("client.detained", Thing.CLIENT, false)
                .say("hearing.judgeNamedDay", HEARING, false)
                .say("hearing.kind", HEARING, kind)
                .say("hearing.date", HEARING, hearing);
        return new Deadlines(c.record()).of(c.find("hearing.filing-deadline")).orElseThrow();
    }

    @Property(tries = 200)
    void anAbsenceMoreNeverMakesTheTenYearsFullSooner(
            @ForAll @IntRange(min = 1, max = 3000) int first,
            @ForAll @IntRange(max = 200) int away,
            @ForAll @IntRange(min = 1, max = 3000) int second,
            @ForAll @IntRange(max = 200) int again) {
        Case one = trip(here(), 1, ARRIVED.plusDays(first), away);
        List<String> before = possible(one, "cancellation.ten-year-date");
        List<String> after = possible(
                trip(one, 2, ARRIVED.plusDays((long) first + away + second), again), "cancellation.ten-year-date");
        assertThat(after.getFirst()).isGreaterThanOrEqualTo(before.getFirst());
        assertThat(after.getLast()).isGreaterThanOrEqualTo(before.getLast());
    }

    @Property(tries = 200)
    void aWholeNoticeStopsTheCountAndOneWithoutTheTimeNever(@ForAll("days") LocalDate served) {
        List<String> runs = possible(here(), "cancellation.ten-year-date");
        List<String> whole = possible(notice(served, true), "cancellation.ten-year-date");
        assertThat(possible(notice(served, false), "cancellation.ten-year-date"))
                .isEqualTo(runs);
        LocalDate full = ARRIVED.plusYears(10);
        if (served.isBefore(full.minusDays(1))) assertThat(whole).containsExactly("none");
        if (!served.isBefore(full)) assertThat(whole).isEqualTo(runs);
    }

    /// A later motion never makes a penalty go away.
    @Property(tries = 200)
    void aLaterMotionNeverHelps(
            @ForAll("days") LocalDate granted,
            @ForAll @IntRange(max = 80) int filed,
            @ForAll @IntRange(max = 30) int later) {
        boolean early = penalized(granted, granted.plusDays(filed));
        boolean late = penalized(granted, granted.plusDays((long) filed + later));
        assertThat(late || !early).isTrue();
    }

    private static boolean penalized(LocalDate granted, LocalDate motion) {
        var c = new Case("VD")
                .say("order.date", ORDER, granted)
                .say("departure.stage", ORDER, "at the end")
                .say("departure.days", ORDER, 60)
                .say("departure.left", ORDER, false)
                .say("departure.motion", ORDER, true)
                .say("departure.motion.date", ORDER, motion)
                .say("departure.couldNot", ORDER, false)
                .say("departure.warned", ORDER, true);
        c.today = LocalDate.of(2099, 1, 1);
        return !possible(c, "departure.penalty-until").contains("none");
    }

    private static Case here() {
        return new Case("COR")
                .say("entry.date", ARRIVAL, ARRIVED)
                .say("crime.any", Thing.CLIENT, false)
                .say("presence.sentBack", Thing.CLIENT, false)
                .say("order.everRemoval", Thing.CLIENT, false)
                .say("complete.arrival", Thing.CLIENT, true)
                .say("complete.trip", Thing.CLIENT, true)
                .say("complete.proceeding", Thing.CLIENT, true);
    }

    private static Case trip(Case c, int number, LocalDate left, int days) {
        Thing trip = Thing.of(Thing.Kind.TRIP, number);
        return c.say("trip.left.date", trip, left).say("trip.returned.date", trip, left.plusDays(days));
    }

    private static Case notice(LocalDate served, boolean whole) {
        return here().say("nta.servedDate", PROCEEDING, served)
                .say("nta.namesTime", PROCEEDING, whole)
                .say("nta.namesPlace", PROCEEDING, true);
    }

    private static List<String> possible(Case c, String rule) {
        return new Shown(c.find(rule)).possible();
    }
}
