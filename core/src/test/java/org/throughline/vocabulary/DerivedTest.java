package org.throughline.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Review;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;

class DerivedTest {
    private static final Instant NOW = Instant.parse("2026-11-09T12:00:00Z");
    private static final Thing ARRIVAL = Thing.of(Kind.ARRIVAL, 1);
    private static final Thing FILING = Thing.of(Kind.FILING, 1);
    private static final UUID FORM = new UUID(0, 5);
    private static final LocalDate DAY = LocalDate.of(2020, 7, 26);

    @Test
    void theChargeSheetAndTheOfficerSayTheSameMannerInOtherWords() {
        ClientRecord record = Derived.plus(ClientRecord.EMPTY
                .plus(fact(Arrival.MANNER_AS_PRINTED, ARRIVAL, "present without admission or parole"))
                .plus(fact(Arrival.MANNER_AS_PRINTED, ARRIVAL, "WI-WITHOUT INSPECTION"))
                .plus(fact(Arrival.CLASS, ARRIVAL, "EWI")));
        assertThat(record.on(Arrival.MANNER, ARRIVAL))
                .isEqualTo(new Evidence.Agreed<>(
                        MannerOfEntry.ENTERED_WITHOUT_INSPECTION, record.facts(Arrival.MANNER, ARRIVAL)));
        assertThat(record.facts(Arrival.MANNER, ARRIVAL)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum granted", "Asylum was granted", "GRANTED ASYLUM"})
    void anOrderThatGrantsAsylumTellsThatItWasAskedForAndGivenAndWhen(String decision) {
        Thing order = Thing.of(Kind.ORDER, 1);
        ClientRecord record = Derived.plus(
                ClientRecord.EMPTY.plus(fact(Order.DECISION, order, decision)).plus(fact(Order.DATE, order, DAY)));
        assertThat(record.on(Asylum.APPLIED, Thing.CLIENT)).isInstanceOf(Evidence.Agreed.class);
        assertThat(record.on(Asylum.KIND, Thing.CLIENT))
                .isEqualTo(new Evidence.Agreed<>(Protection.ASYLUM, record.facts(Asylum.KIND, Thing.CLIENT)));
        assertThat(record.on(Asylum.GRANTED, Thing.CLIENT)).isInstanceOf(Evidence.Agreed.class);
        assertThat(record.on(Asylum.GRANTED_ON, Thing.CLIENT))
                .isEqualTo(new Evidence.Agreed<>(DAY, record.facts(Asylum.GRANTED_ON, Thing.CLIENT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asylum denied",
                "asylum not granted",
                "asylum withdrawn, withholding of removal granted",
                "withholding of removal granted",
                "cancellation of removal granted"
            })
    void anOrderThatGrantsSomethingElseTellsNothingOfAsylum(String decision) {
        Thing order = Thing.of(Kind.ORDER, 1);
        ClientRecord record = Derived.plus(
                ClientRecord.EMPTY.plus(fact(Order.DECISION, order, decision)).plus(fact(Order.DATE, order, DAY)));
        assertThat(record.facts(Asylum.GRANTED, Thing.CLIENT)).isEmpty();
        assertThat(record.facts(Asylum.GRANTED_ON, Thing.CLIENT)).isEmpty();
        assertThat(record.facts(Asylum.APPLIED, Thing.CLIENT)).isEmpty();
    }

    @Test
    void aDerivedFactKeepsThePageTheTimeAndTheDoubtOfTheFactItComesFrom() {
        Fact<String> printed = fact(Arrival.CLASS, ARRIVAL, "B2");
        ClientRecord record = Derived.plus(
                ClientRecord.EMPTY.plus(printed).plus(Review.byMachine(printed.id(), Standing.UNSURE, NOW)));
        Fact<MannerOfEntry> manner = record.facts(Arrival.MANNER, ARRIVAL).getFirst();
        assertThat(manner.source()).isEqualTo(printed.source());
        assertThat(manner.recordedAt()).isEqualTo(printed.recordedAt());
        assertThat(record.standing(manner)).isEqualTo(Standing.UNSURE);
        assertThat(record.facts()).contains(printed);
    }

    @Test
    void derivingTwiceGivesNothingNew() {
        ClientRecord once = Derived.plus(ClientRecord.EMPTY
                .plus(fact(Arrival.CLASS, ARRIVAL, "B2"))
                .plus(fact(Arrival.PRIOR_DATE, Thing.of(Kind.ARRIVAL, 2), DAY)));
        assertThat(Derived.plus(once).facts()).isEqualTo(once.facts());
        assertThat(once.facts()).hasSize(4);
        assertThat(Derived.byOriginal(once)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UU", "B9", "6WI", "PENDING"})
    void aClassWeDoNotKnowSaysNothing(String code) {
        assertThat(MannerOfEntry.ofClass(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"was not admitted", "without visa", "arriving", "admission denied"})
    void wordsWeDoNotKnowSayNothing(String words) {
        assertThat(MannerOfEntry.ofWords(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ordered removed in absentia, REMOVED_IN_ABSENTIA",
        "ordered removed, REMOVED",
        "voluntary departure granted, VOLUNTARY_DEPARTURE",
        "proceedings terminated without prejudice, TERMINATED",
        "asylum granted, RELIEF_GRANTED"
    })
    void aTickedLineOfAnOrderHasOneOutcome(String printed, OrderOutcome outcome) {
        assertThat(OrderOutcome.of(printed)).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"MASTER, MASTER", "Individual Hearing, INDIVIDUAL", "individual (merits), INDIVIDUAL"})
    void aPrintedTypeOfHearingHasOneKind(String printed, HearingKind kind) {
        assertThat(HearingKind.of(printed)).contains(kind);
    }

    @Test
    void aHearingOfATypeWeDoNotKnowHasNoKind() {
        assertThat(HearingKind.of("bond")).isEmpty();
        assertThat(HearingKind.of("master or individual")).isEmpty();
    }

    @Test
    void anApplicationDeniedIsNoOutcomeOfItsOwn() {
        assertThat(OrderOutcome.of("asylum denied")).isEmpty();
        assertThat(OrderOutcome.of("voluntary departure not granted")).isEmpty();
    }

    @Test
    void anOrderOfRemovalSaysThatThereWasOne() {
        ClientRecord record = Derived.plus(ClientRecord.EMPTY
                .plus(fact(Order.DECISION, Thing.of(Kind.ORDER, 1), "asylum granted"))
                .plus(fact(Order.DECISION, Thing.of(Kind.ORDER, 2), "ordered removed to Utopia")));
        assertThat(record.facts(Order.EVER_REMOVAL, Thing.CLIENT))
                .singleElement()
                .matches(fact -> fact.said().possible().equals(List.of(true)));
    }

    @Test
    void anOrderThatGrantsReliefSaysNothingOfRemoval() {
        ClientRecord record =
                Derived.plus(ClientRecord.EMPTY.plus(fact(Order.DECISION, Thing.of(Kind.ORDER, 1), "asylum granted")));
        assertThat(record.facts(Order.EVER_REMOVAL, Thing.CLIENT)).isEmpty();
    }

    @Test
    void onlyNoticesWeKnowAreSaidToWantNoAnswer() {
        assertThat(NoticeKind.of("Request for Evidence")).contains(NoticeKind.REQUEST_FOR_EVIDENCE);
        assertThat(NoticeKind.of("Notice of Intent to Deny")).contains(NoticeKind.INTENT_TO_DENY);
        assertThat(NoticeKind.of("Receipt Notice")).contains(NoticeKind.OTHER);
        assertThat(NoticeKind.of("Notice of Intent to Revoke")).isEmpty();
    }

    @Test
    void aStampOnAFormI589IsTheDayAsylumWasAskedFor() {
        ClientRecord record =
                Derived.plus(ClientRecord.EMPTY.plus(fact(Filing.RECEIVED, FILING, DAY)), Map.of(FORM, "I-589"));
        assertThat(record.on(Asylum.RECEIVED, Thing.CLIENT))
                .isEqualTo(new Evidence.Agreed<>(DAY, record.facts(Asylum.RECEIVED, Thing.CLIENT)));
        assertThat(record.facts(Asylum.APPLIED, Thing.CLIENT)).hasSize(1);
        assertThat(Derived.said(record)).hasSize(1);
    }

    @Test
    void aFilingThatPapersCallByTwoFormsIsNoAsylumApplication() {
        ClientRecord record = Derived.plus(ClientRecord.EMPTY
                .plus(fact(Filing.RECEIVED, FILING, DAY))
                .plus(List.of(fact(Filing.FORM, FILING, "I-589"), fact(Filing.FORM, FILING, "I-765"))));
        assertThat(record.facts(Asylum.APPLIED, Thing.CLIENT)).isEmpty();
        assertThat(record.facts(Asylum.RECEIVED, Thing.CLIENT)).isEmpty();
    }

    private static <T> Fact<T> fact(FactType<T> type, Thing about, T value) {
        return Fact.of(type, about, value, new Source.Page(FORM, 1, Optional.empty(), "" + value, Speaker.ICE), NOW);
    }
}
