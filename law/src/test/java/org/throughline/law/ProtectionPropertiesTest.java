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

/// What always holds of work permits, protections and duties, whatever the days.
class ProtectionPropertiesTest {
    private static final Thing CARD = Thing.of(Thing.Kind.CARD, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2017, 1, 17).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void aWorkPermitNeverEndsBeforeItsPrintedDayNorMoreThan540DaysAfter(
            @ForAll("days") LocalDate filed,
            @ForAll @IntRange(min = -20, max = 400) int left,
            @ForAll @IntRange(min = 0, max = 900) int decided) {
        LocalDate expires = filed.plusDays(left);
        var c = card(filed, expires)
                .say("ead.request.decision", CARD, "denied")
                .say("ead.request.decided.date", CARD, filed.plusDays(decided).toString());
        assertThat(day(c, "card.work-permit-until")).isBetween(expires, expires.plusDays(540));
    }

    @Property(tries = 300)
    void noRequestOfLaterThanOctober2025AddsADay(
            @ForAll @IntRange(min = 0, max = 3000) int later, @ForAll @IntRange(min = 0, max = 400) int left) {
        LocalDate filed = LocalDate.of(2025, 10, 30).plusDays(later);
        var c = card(filed, filed.plusDays(left)).say("ead.request.decision", CARD, "pending");
        assertThat(day(c, "card.work-permit-until")).isEqualTo(filed.plusDays(left));
    }

    @Property(tries = 200)
    void theDaysToTellOfAMoveAreTenOrUntilTheNextOpenDay(@ForAll("days") LocalDate moved) {
        var c = new Case("ADDR-1").say("move.date", Thing.of(Thing.Kind.MOVE, 1), moved.toString());
        List<String> found = new Shown(c.find("address.ar11-due")).possible();
        assertThat(found.getFirst()).isEqualTo(moved.plusDays(10).toString());
        assertThat(LocalDate.parse(found.getLast())).isBeforeOrEqualTo(moved.plusDays(14));
    }

    @Property(tries = 200)
    void theCalendarDayForARecordsAppealIsNeverLaterThanTheWorkingDay(@ForAll("days") LocalDate answered) {
        Thing request = Thing.of(Thing.Kind.RECORDS_REQUEST, 1);
        var c = new Case("FOIA-2")
                .say("foia.responseDate", request, answered.toString())
                .say("foia.agency", request, "DHS");
        List<String> found = new Shown(c.find("records.appeal-by")).possible();
        assertThat(found.getFirst()).isEqualTo(answered.plusDays(90).toString());
        assertThat(found).hasSizeGreaterThan(1);
    }

    @Property(tries = 200)
    void aLongerTripNeverMendsThePresenceOfAVictim(
            @ForAll @IntRange(min = 0, max = 300) int away, @ForAll @IntRange(min = 1, max = 100) int more) {
        if (presence(away).equals(List.of("BROKEN")))
            assertThat(presence(away + more)).isEqualTo(List.of("BROKEN"));
        if (presence(away + more).equals(List.of("UNBROKEN")))
            assertThat(presence(away)).isEqualTo(List.of("UNBROKEN"));
    }

    private static List<String> presence(int away) {
        Thing trip = Thing.of(Thing.Kind.TRIP, 1);
        LocalDate left = LocalDate.of(2024, 1, 10);
        var c = new Case("U-1")
                .say("u.status.from.date", Thing.CLIENT, "2023-04-01")
                .say("complete.trip", Thing.CLIENT, true)
                .say("trip.left.date", trip, left.toString())
                .say("trip.returned.date", trip, left.plusDays(away).toString())
                .say("trip.justified", trip, false);
        return new Shown(c.find("u.presence")).possible();
    }

    private static Case card(LocalDate filed, LocalDate expires) {
        return new Case("EAD-1")
                .say("ead.category", CARD, "C09")
                .say("ead.request.category", CARD, "C09")
                .say("validTo", CARD, expires.toString())
                .say("ead.request.filed", CARD, true)
                .say("ead.request.filed.date", CARD, filed.toString());
    }

    private static LocalDate day(Case c, String rule) {
        List<String> found = new Shown(c.find(rule)).possible();
        assertThat(found).hasSize(1);
        return LocalDate.parse(found.getFirst());
    }
}
