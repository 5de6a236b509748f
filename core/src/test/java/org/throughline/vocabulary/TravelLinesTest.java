package org.throughline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Grouping.Verdict;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.text.Text;

/// A visitor came on 2 March 2015, went away on 1 June, and was back on 10 July.
class TravelLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-09T12:00:00Z");
    private static final UUID HISTORY = new UUID(0, 7);
    private static final Thing CAME = line(1);
    private static final Thing WENT = line(2);
    private static final Thing BACK = line(3);
    private static final Thing STAY = Thing.of(Kind.ARRIVAL, 1);

    private final Fact<LocalDate> departure = fact(Trip.DEPARTED, WENT, "2015-06-01");
    private final ClientRecord history = ClientRecord.EMPTY.plus(
            List.of(fact(Trip.ARRIVED, CAME, "2015-03-02"), departure, fact(Trip.ARRIVED, BACK, "2015-07-10")));
    private final ClientRecord record = history.plus(fact(Arrival.DATE, STAY, "2015-03-02"));

    @Test
    void aDepartureAndTheNextArrivalAreATrip() {
        ClientRecord derived = Derived.plus(record);
        assertThat(day(derived, Trip.LEFT, WENT)).contains(LocalDate.of(2015, 6, 1));
        assertThat(day(derived, Trip.RETURNED, WENT)).contains(LocalDate.of(2015, 7, 10));
        assertThat(derived.facts(Trip.LEFT, CAME)).isEmpty();
    }

    @Test
    void theLinesOfATripAreOneThing() {
        ClientRecord derived = Derived.plus(record);
        assertThat(derived.grouping().same(WENT, BACK)).isTrue();
        assertThat(derived.grouping().same(CAME, WENT)).isFalse();
        assertThat(derived.each(Kind.TRIP)).containsExactly(CAME, WENT);
        assertThat(Derived.plus(derived).grouping().ties())
                .isEqualTo(derived.grouping().ties());
    }

    @Test
    void linesThatAPersonHasHeldApartStayApart() {
        var apart = Tie.decided(WENT, BACK, Verdict.APART, Text.of("Two trips.", "Dos viajes."), HISTORY, NOW);
        assertThat(Derived.plus(record.with(apart)).grouping().same(WENT, BACK)).isFalse();
    }

    @Test
    void aStayEndsWithTheDepartureAfterIt() {
        assertThat(day(Derived.plus(record), Arrival.LEFT, STAY)).contains(LocalDate.of(2015, 6, 1));
    }

    @Test
    void aDerivedTripIsAsSureAsItsLines() {
        ClientRecord unsure = record.plus(Review.byMachine(departure.id(), Standing.UNSURE, NOW));
        ClientRecord derived = Derived.plus(unsure);
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty(); // an unsure day can be any day
        ClientRecord confirmed = Derived.plus(record.plus(Review.byMachine(departure.id(), Standing.CONFIRMED, NOW)));
        Fact<LocalDate> left = confirmed.facts(Trip.LEFT, WENT).getFirst();
        assertThat(confirmed.standing(left)).isEqualTo(Standing.CONFIRMED);
        assertThat(left.source()).isEqualTo(departure.source());
    }

    @Test
    void derivingTwiceGivesNothingNew() {
        ClientRecord once = Derived.plus(record);
        assertThat(Derived.plus(once).facts()).isEqualTo(once.facts());
        assertThat(Derived.said(once)).hasSize(4);
    }

    @Test
    void twoDeparturesInARowMakeNoTripOfTheFirst() {
        ClientRecord derived = Derived.plus(record.plus(fact(Trip.DEPARTED, line(4), "2015-06-20")));
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(day(derived, Trip.LEFT, line(4))).contains(LocalDate.of(2015, 6, 20));
        assertThat(day(derived, Arrival.LEFT, STAY)).contains(LocalDate.of(2015, 6, 1));
    }

    @Test
    void anArrivalThatAnotherPaperTellsOfLiesBetween() {
        ClientRecord derived = Derived.plus(record.plus(fact(Arrival.DATE, Thing.of(Kind.ARRIVAL, 2), "2015-06-20")));
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(derived.facts(Arrival.LEFT, Thing.of(Kind.ARRIVAL, 2))).isEmpty();
    }

    @Test
    void anArrivalThatCanHaveBeenThenLiesBetween() {
        var vague = new Fact<>(
                new UUID(0, 9),
                Arrival.DATE,
                Thing.of(Kind.ARRIVAL, 2),
                new Said.Within(LocalDate.of(2015, 5, 1), LocalDate.of(2015, 6, 30)),
                departure.source(),
                NOW);
        ClientRecord derived = Derived.plus(record.plus(vague));
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(derived.facts(Arrival.LEFT, STAY)).isEmpty();
    }

    @Test
    void twoLinesOfOneDaySayNothingOfTheirOrder() {
        ClientRecord derived = Derived.plus(record.plus(fact(Trip.ARRIVED, line(4), "2015-06-01")));
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(derived.facts(Arrival.LEFT, STAY)).isEmpty();
    }

    @Test
    void anArrivalWithoutADepartureBeforeItEndsNoStay() {
        ClientRecord derived = Derived.plus(record.plus(fact(Trip.ARRIVED, line(4), "2015-05-01")));
        assertThat(derived.facts(Arrival.LEFT, STAY)).isEmpty();
        assertThat(day(derived, Trip.RETURNED, WENT)).contains(LocalDate.of(2015, 7, 10));
    }

    @Test
    void aDepartureWithoutAReturnEndsTheStayAndIsNoTrip() {
        ClientRecord derived =
                Derived.plus(ClientRecord.EMPTY.plus(List.of(departure, fact(Arrival.DATE, STAY, "2015-03-02"))));
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(day(derived, Arrival.LEFT, STAY)).contains(LocalDate.of(2015, 6, 1));
    }

    @Test
    void whatAPersonHasToldIsNotToldAgain() {
        ClientRecord told = record.plus(List.of(
                fact(Trip.LEFT, line(9), "2015-06-02"),
                fact(Trip.RETURNED, line(9), "2015-07-10"),
                fact(Arrival.LEFT, STAY, "2015-06-02")));
        ClientRecord derived = Derived.plus(told);
        assertThat(derived.facts(Trip.LEFT, WENT)).isEmpty();
        assertThat(derived.facts(Arrival.LEFT, STAY)).hasSize(1);
    }

    private static Optional<LocalDate> day(ClientRecord record, FactType<LocalDate> type, Thing about) {
        return record.on(type, about) instanceof Evidence.Agreed<LocalDate> agreed
                ? Optional.of(agreed.value())
                : Optional.empty();
    }

    private static Thing line(int number) {
        return Thing.of(Kind.TRIP, number);
    }

    private static Fact<LocalDate> fact(FactType<LocalDate> type, Thing about, String day) {
        var source = new Source.Page(HISTORY, 1, Optional.empty(), day, Speaker.CBP);
        return Fact.of(type, about, LocalDate.parse(day), source, NOW);
    }
}
