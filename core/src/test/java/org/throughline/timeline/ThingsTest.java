package org.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.timeline.Ana.ana;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.Trip;

class ThingsTest {
    private static final Thing FIRST = Thing.of(Kind.ARRIVAL, 1);

    @Test
    void twoPapersThatDateOneArrivalTenDaysApartTellOfOneArrival() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2024-03-02")
                .paper(Speaker.ICE)
                .arrived("2024-03-12")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).containsExactly(FIRST);
        Tie tie = record.grouping().reasons(FIRST).getFirst();
        assertThat(tie.reason().in(Locale.US, tie.values().toArray()))
                .contains("March 2, 2024")
                .contains("March 12, 2024");
        assertThat(tie.isProposal()).isTrue();
    }

    @Test
    void aVisitorsEntryAndALaterCrossingAreTwoArrivals() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2017-04-01")
                .inClass("B2")
                .paper(Speaker.ICE)
                .arrived("2019-10-22")
                .says(Arrival.MANNER_AS_PRINTED, "without inspection")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void anInspectedEntryAndACrossingAreNeverOneEvenOnTheSameDay() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2019-10-22")
                .inClass("B2")
                .paper(Speaker.ICE)
                .arrived("2019-10-22")
                .inClass("EWI")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void aPaperWithoutAMannerJoinsTheNearerAndDoesNotBridgeTheTwo() {
        ClientRecord record = ana().paper(Speaker.USCIS)
                .arrived("2019-10-21")
                .paper(Speaker.CBP)
                .arrived("2019-10-15")
                .inClass("B2")
                .paper(Speaker.ICE)
                .arrived("2019-10-22")
                .inClass("EWI")
                .build();
        assertThat(record.grouping().members(FIRST)).containsExactly(FIRST, Thing.of(Kind.ARRIVAL, 3));
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void datesBeyondTheReachAreTwoArrivals() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .arrived("2019-10-01")
                .paper(Speaker.ICE)
                .arrived("2019-10-16")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void aChainOfNearDatesDoesNotReachFartherThanOneStep() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .arrived("2019-10-01")
                .paper(Speaker.ICE)
                .arrived("2019-10-10")
                .paper(Speaker.ICE)
                .arrived("2019-10-20")
                .build();
        assertThat(record.grouping().same(FIRST, Thing.of(Kind.ARRIVAL, 3))).isFalse();
    }

    @Test
    void twoI94NumbersAreTwoAdmissions() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2019-10-01")
                .says(Arrival.I94_NUMBER, "99778353374")
                .paper(Speaker.CBP)
                .arrived("2019-10-03")
                .says(Arrival.I94_NUMBER, "99778353375")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void twoI94NumbersOfOneDayAreOneAdmissionWithAContradiction() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2019-10-01")
                .says(Arrival.I94_NUMBER, "99778353374")
                .paper(Speaker.CBP)
                .arrived("2019-10-01")
                .says(Arrival.I94_NUMBER, "990681241C8")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
        assertThat(Contradictions.in(record, List.of()))
                .extracting(contradiction -> contradiction.type().id())
                .containsExactly("i94.number");
    }

    @Test
    void oneI94NumberIsOneAdmissionHoweverFarItsDates() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2019-10-01")
                .says(Arrival.I94_NUMBER, "99778353374")
                .paper(Speaker.USCIS)
                .arrived("2018-10-01")
                .says(Arrival.I94_NUMBER, "99778353374")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
    }

    @Test
    void entriesListedOnOnePaperAreDifferentArrivals() {
        ClientRecord record = ana().paper(Speaker.CLIENT)
                .arrived("2019-10-01")
                .row()
                .arrived("2019-10-05")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void dayAndMonthExchangedIsOneArrivalOnlyIfThePlaceOrMannerFits() {
        Ana swapped = ana().paper(Speaker.CBP)
                .arrived("2019-03-10")
                .says(Arrival.PLACE_CODE, "HID")
                .paper(Speaker.ICE)
                .arrived("2019-10-03")
                .says(Arrival.PLACE_CODE, "HID");
        Ana elsewhere = ana().paper(Speaker.CBP)
                .arrived("2019-03-10")
                .says(Arrival.PLACE_CODE, "HID")
                .paper(Speaker.ICE)
                .arrived("2019-10-03")
                .says(Arrival.PLACE_CODE, "SYS");
        assertThat(swapped.build().each(Kind.ARRIVAL)).hasSize(1);
        assertThat(elsewhere.build().each(Kind.ARRIVAL)).hasSize(2);
    }

    @Test
    void aMonthAgreesWithTheOneArrivalInIt() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2024-06-09")
                .paper(Speaker.CLIENT)
                .arrivedIn("2024-06")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
    }

    @Test
    void aMonthThatHoldsTwoArrivalsIsTiedToNeither() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2024-06-01")
                .inClass("B2")
                .paper(Speaker.CBP)
                .arrived("2024-06-29")
                .inClass("B2")
                .paper(Speaker.CLIENT)
                .arrivedIn("2024-06")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(3);
    }

    @Test
    void anEarlierEntryThatAnOfficerTellsOfIsTheEntryOfTheI94() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2017-04-01")
                .inClass("B2")
                .paper(Speaker.ICE)
                .on(Arrival.PRIOR_DATE, "2017-04-01")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
    }

    @Test
    void papersWithOneReceiptNumberTellOfOneFiling() {
        ClientRecord record = ana().paper(Speaker.USCIS)
                .says(Filing.RECEIPT_NUMBER, "MSC9937018902")
                .paper(Speaker.USCIS)
                .says(Filing.RECEIPT_NUMBER, "MSC9937018902")
                .says(Filing.FORM, "I-485")
                .paper(Speaker.USCIS)
                .says(Filing.RECEIPT_NUMBER, "MSC9937018903")
                .build();
        assertThat(record.each(Kind.FILING)).hasSize(2);
    }

    @Test
    void anApprovalAndACardOfTheSameTimeAreOneCard() {
        ClientRecord record = ana().paper(Speaker.USCIS)
                .on(Card.VALID_FROM, "2021-02-11")
                .on(Card.VALID_TO, "2023-02-11")
                .paper(Speaker.USCIS)
                .says(Card.NUMBER, "SRC9968344978")
                .on(Card.VALID_FROM, "2021-02-11")
                .on(Card.VALID_TO, "2023-02-11")
                .build();
        assertThat(record.each(Kind.CARD)).hasSize(1);
    }

    @Test
    void arrestNoticeAndHearingOfTheOnlyCaseAreOneProceeding() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .on(Proceeding.DATE_OF_ACTION, "2019-10-23")
                .paper(Speaker.ICE)
                .on(Proceeding.NTA_ISSUED, "2019-10-26")
                .paper(Speaker.EOIR)
                .says(Proceeding.COURT, "1 Specimen Plaza")
                .on(Hearing.DATE, "2020-07-20")
                .build();
        assertThat(record.each(Kind.PROCEEDING)).hasSize(1);
    }

    @Test
    void aHearingNoticeOfOneOfTwoCasesIsLeftToAPerson() {
        ClientRecord record = ana().paper(Speaker.ICE)
                .on(Proceeding.NTA_ISSUED, "2009-10-26")
                .paper(Speaker.ICE)
                .on(Proceeding.NTA_ISSUED, "2019-10-26")
                .paper(Speaker.EOIR)
                .says(Proceeding.COURT, "1 Specimen Plaza")
                .build();
        assertThat(record.each(Kind.PROCEEDING)).hasSize(3);
    }

    @Test
    void aTravelHistoryRowAndAnI94StayDifferentKindsOfThings() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2017-04-01")
                .paper(Speaker.CBP)
                .on(Trip.ARRIVED, "2017-04-01")
                .build();
        assertThat(record.each(Kind.ARRIVAL)).hasSize(1);
        assertThat(record.each(Kind.TRIP)).hasSize(1);
        assertThat(Things.arrivalsOfTrips(record)).containsExactly(Map.entry(Thing.of(Kind.TRIP, 1), FIRST));
    }

    @Test
    void whatAPersonSplitStaysSplitWhenProposalsAreMadeAgain() {
        ClientRecord record = ana().paper(Speaker.CBP)
                .arrived("2024-03-02")
                .paper(Speaker.ICE)
                .arrived("2024-03-04")
                .build();
        List<Tie> split = record.grouping().splitting(FIRST, Text.of("two trips", "dos viajes"), Ana.NOOR, Ana.LEARNED);
        ClientRecord apart = record.with(record.grouping().with(split));
        assertThat(apart.with(Things.propose(apart)).each(Kind.ARRIVAL)).hasSize(2);
        assertThat(apart.on(Arrival.DATE, FIRST).facts()).hasSize(1);
        assertThat(LocalDate.parse("2024-03-02"))
                .isEqualTo(apart.facts(Arrival.DATE, FIRST)
                        .getFirst()
                        .said()
                        .possible()
                        .getFirst());
    }
}
