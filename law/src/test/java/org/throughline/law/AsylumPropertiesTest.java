package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.throughline.fact.Thing;

/// What always holds of asylum and of what follows from it, whatever the days.
class AsylumPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    /// One trip: days after the grant, and how long.
    record Abroad(int after, int days) {
        LocalDate left(LocalDate granted) {
            return granted.plusDays(after);
        }

        LocalDate back(LocalDate granted) {
            return left(granted).plusDays(days);
        }
    }

    @Provide
    Arbitrary<Abroad> trips() {
        return Arbitraries.integers()
                .between(-40, 430)
                .flatMap(after -> Arbitraries.integers().between(0, 60).map(days -> new Abroad(after, days)));
    }

    /// Counted day by day, once with the day of leaving as a day away and once without.
    @Property(tries = 150)
    void theYearIsFullWhenTheDaysHereAreAsManyAsInAYear(
            @ForAll @IntRange(min = 0, max = 4000) int day, @ForAll("trips") Abroad one, @ForAll("trips") Abroad two) {
        LocalDate granted = FIRST.plusDays(day);
        var c = new Case("ASY-4")
                .say("protection.kind", Thing.CLIENT, "asylum")
                .say("asylum.granted.date", Thing.CLIENT, granted.toString())
                .say("complete.trip", Thing.CLIENT, true);
        trip(c, 1, one, granted);
        trip(c, 2, two, granted);
        Set<String> expected = Set.copyOf(Stream.of(0, 1)
                .flatMap(from -> anniversaries(granted)
                        .map(year ->
                                counted(granted, year, List.of(one, two), from).toString()))
                .toList());
        assertThat(Set.copyOf(new Shown(c.find("asylee.year-here")).possible())).isEqualTo(expected);
    }

    private static void trip(Case c, int number, Abroad trip, LocalDate granted) {
        Thing thing = Thing.of(Thing.Kind.TRIP, number);
        c.say("trip.left.date", thing, trip.left(granted).toString())
                .say("trip.returned.date", thing, trip.back(granted).toString());
    }

    private static Stream<LocalDate> anniversaries(LocalDate granted) {
        LocalDate down = granted.plusYears(1);
        return granted.getDayOfMonth() == down.getDayOfMonth() ? Stream.of(down) : Stream.of(down, down.plusDays(1));
    }

    private static LocalDate counted(LocalDate granted, LocalDate year, List<Abroad> trips, int from) {
        long needed = ChronoUnit.DAYS.between(granted, year);
        LocalDate day = granted;
        while (needed > 0) {
            LocalDate today = day;
            boolean away = trips.stream()
                    .anyMatch(trip ->
                            !today.isBefore(trip.left(granted).plusDays(from)) && today.isBefore(trip.back(granted)));
            if (!away) needed--;
            day = day.plusDays(1);
        }
        return day;
    }

    /// The rule that compares counts day by day; the other one jumps from stop to stop.
    @Property(tries = 150)
    void theCourtsNumberIsTheSameWhereItIsTheCountOfTheRecord(
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 200) Integer> delays,
            @ForAll @IntRange(min = 0, max = 260) int later) {
        var c = new Case("ASY-2")
                .say("asylum.received.date", Thing.CLIENT, "2024-01-10")
                .say("asylum.judgeDenied", Thing.CLIENT, false)
                .say("complete.delay", Thing.CLIENT, true);
        for (int i = 0; i < delays.size(); i++) {
            Thing delay = Thing.of(Thing.Kind.DELAY, i + 1);
            LocalDate from = LocalDate.of(2024, 1, 10).plusDays(delays.get(i));
            c.say("delay.from.date", delay, from.toString())
                    .say("delay.cause", delay, "applicant")
                    .say("delay.over", delay, true)
                    .say("delay.until.date", delay, from.plusDays(20).toString());
        }
        c.today = LocalDate.of(2024, 1, 10).plusDays(later);
        String days = new Shown(c.find("asylum.clock-days")).possible().getFirst();
        c.say("asylum.courtClock.days", Thing.CLIENT, Integer.parseInt(days))
                .say("asylum.courtClock.date", Thing.CLIENT, c.today.toString());
        var compared = new Shown(c.find("asylum.clock-against-court"));
        if (days.equals("180")) assertThat(compared.possible().getFirst()).matches("same 180|ours \\d+, court 180.*");
        else assertThat(compared.possible()).containsExactly("same " + days);
    }
}
