package org.throughline.law.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.law.Law;
import org.throughline.rule.Answer;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.MannerOfEntry;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Trip;

class DeparturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Thing FIRST = Thing.of(Thing.Kind.ARRIVAL, 1);
    private static final Thing SECOND = Thing.of(Thing.Kind.ARRIVAL, 2);

    private final ClientRecord record = ClientRecord.EMPTY
            .plus(said(Arrival.DATE, FIRST, LocalDate.of(2010, 3, 2)))
            .plus(said(Arrival.LEFT, FIRST, LocalDate.of(2011, 3, 2)))
            .plus(said(Arrival.DATE, SECOND, LocalDate.of(2014, 3, 2)));

    @Test
    void thePlanEndsTheLastStayAndTheRecordStaysAsItWas() {
        ClientRecord planned = trip("2026-12-10", "2027-01-05").in(record);
        assertThat(planned.facts(Arrival.LEFT, SECOND))
                .singleElement()
                .matches(fact -> fact.source() instanceof Source.Supposition)
                .matches(fact -> fact.said().possible().equals(List.of(LocalDate.of(2026, 12, 10))));
        assertThat(planned.facts(Arrival.LEFT, FIRST)).hasSize(1);
        assertThat(record.facts(Arrival.LEFT, SECOND)).isEmpty();
    }

    @Test
    void thePlanIsATripOfItsOwn() {
        Thing old = Thing.of(Thing.Kind.TRIP, 4);
        ClientRecord planned =
                trip("2026-12-10", "2027-01-05").in(record.plus(said(Trip.LEFT, old, LocalDate.of(2012, 1, 10))));
        assertThat(planned.facts(Trip.RETURNED, Thing.of(Thing.Kind.TRIP, 5)))
                .singleElement()
                .matches(fact -> fact.said().possible().equals(List.of(LocalDate.of(2027, 1, 5))));
        assertThat(planned.facts(Trip.LEFT, old)).hasSize(1);
    }

    @Test
    void whereTwoArrivalsCanBeTheLastNoStayIsSupposedToEnd() {
        ClientRecord unsure = record.plus(said(Arrival.DATE, FIRST, LocalDate.of(2014, 4, 1)));
        assertThat(PlannedTrip.stayNow(unsure)).isEmpty();
        assertThat(trip("2026-12-10", "2027-01-05").in(unsure).facts(Arrival.LEFT, SECOND))
                .isEmpty();
    }

    @Test
    void somebodyWhoHasLeftHasNoStayToEnd() {
        assertThat(PlannedTrip.stayNow(record.plus(said(Arrival.LEFT, SECOND, LocalDate.of(2020, 1, 10)))))
                .isEmpty();
    }

    @Test
    void nobodyComesBackBeforeLeaving() {
        assertThatThrownBy(() -> trip("2026-12-10", "2026-12-09")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVerdictComesLastAndIsAlwaysForALawyer() {
        for (ClientRecord any : List.of(ClientRecord.EMPTY, record)) {
            List<Finding<?>> found = Departures.of(Law.rulebook(), any, PlannedTrip.oneWay(TODAY), TODAY);
            assertThat(found.getLast().rule()).isSameAs(Departures.VERDICT);
            assertThat(found.getLast().answer()).isInstanceOf(Answer.Referred.class);
        }
    }

    @Test
    void severalDaysStandSideBySideByRuleAndThing() {
        ClientRecord visitor = record.plus(said(Arrival.MANNER, SECOND, MannerOfEntry.ADMITTED));
        List<String> early = rows(visitor, "2026-12-10");
        assertThat(rows(visitor, "2027-08-10")).isEqualTo(early);
        assertThat(early)
                .contains("departure.counted-bar ARRIVAL 1", "departure.counted-bar ARRIVAL 2")
                .contains("departure.days-away TRIP 1", "departure.any-order CLIENT");
    }

    private static List<String> rows(ClientRecord record, String leaves) {
        return Departures.of(Law.rulebook(), record, trip(leaves, "2027-09-05"), TODAY).stream()
                .map(finding -> finding.rule().id() + " " + finding.about())
                .toList();
    }

    @Test
    void aRecordWithoutAPlanIsAskedNothingAboutATrip() {
        assertThat(new Evaluator(Law.rulebook(), record, TODAY)
                        .all().stream()
                                .map(Finding::rule)
                                .filter(rule ->
                                        rule.equals(Departures.VERDICT) || Departures.CONSEQUENCES.contains(rule)))
                .isEmpty();
    }

    @Test
    void everyConsequenceHasWordsInBothLanguages() {
        var order = record.plus(said(Order.EVER_REMOVAL, Thing.CLIENT, true));
        Finding<?> found = Departures.of(Law.rulebook(), order, PlannedTrip.oneWay(TODAY), TODAY)
                .getFirst();
        assertThat(found.answer()).isInstanceOfSatisfying(Answer.Settled.class, settled -> {
            var consequence = (Consequence) settled.value();
            assertThat(consequence.in(Locale.US)).startsWith("Leaving carries out");
            assertThat(consequence.in(Locale.of("es"))).startsWith("Al salir se cumple");
        });
    }

    private static PlannedTrip trip(String leaves, String back) {
        return PlannedTrip.of(LocalDate.parse(leaves), LocalDate.parse(back));
    }

    private static <T> Fact<T> said(FactType<T> type, Thing about, T value) {
        var source = new Source.Statement(TODAY, "as the test says", Source.Speaker.CLIENT);
        return Fact.of(type, about, value, source, Instant.EPOCH);
    }
}
