package org.throughline.rule;

import static org.throughline.testing.Ana.ana;
import static org.throughline.testing.AnswerAssert.assertThat;
import static org.throughline.testing.SmallRule.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.testing.Ana;
import org.throughline.text.Text;
import org.throughline.vocabulary.Completeness;

class EvaluatorTest {
    private static final FactType<LocalDate> ARRIVED = FactType.date("arrived", Text.of("When?", "¿Cuándo?"));
    private static final FactType<LocalDate> FILED = FactType.date("filed", Text.of("When?", "¿Cuándo?"));
    private static final FactType<Boolean> ILL = FactType.yesNo("ill", Text.of("Ill?", "¿Enferma?"));
    private static final FactType<LocalDate> TRIP_OUT =
            FactType.date("out", Text.of("When?", "¿Cuándo?")).about(Kind.TRIP);
    private static final Text WHY = Text.of("Not modelled.", "No está previsto.");
    private static final LegalQuestion<Integer> DAYS = new LegalQuestion<>("days", days(), WHY);
    private static final Rulebook BOOK = new Rulebook(List.of(), new Parameters(List.of()), "test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MARCH_2 = LocalDate.of(2024, 3, 2);
    private static final LocalDate MARCH_12 = LocalDate.of(2024, 3, 12);
    private static final Rule<Boolean> BEFORE_MARCH_10 =
            rule("before", given -> given.the(ARRIVED).isBefore(LocalDate.of(2024, 3, 10)));
    private static final Rule<Boolean> BEFORE_APRIL =
            rule("before", given -> given.the(ARRIVED).isBefore(LocalDate.of(2024, 4, 1)));
    private static final ClientRecord TWO_DATES = ana().says(Speaker.CBP, ARRIVED, MARCH_2)
            .says(Speaker.ICE, ARRIVED, MARCH_12)
            .record();

    private static SequencedMap<Integer, Citation> days() {
        var readings = new LinkedHashMap<Integer, Citation>();
        readings.put(30, new Citation("8 CFR", "1003.38"));
        readings.put(33, new Citation("8 CFR", "103.8"));
        return readings;
    }

    @Test
    void aDisputeThatDoesNotMatterLeavesTheAnswerSettled() {
        assertThat(find(BEFORE_APRIL, TWO_DATES)).isSettled(true);
    }

    @Test
    void aDisputeThatMattersIsAskedAsOne() {
        Finding<Boolean> finding = find(BEFORE_MARCH_10, TWO_DATES);
        assertThat(finding).isOpenTo(true, false);
        Assertions.assertThat(((Answer.Open<Boolean>) finding.answer()).questions())
                .containsExactly(new Question(ARRIVED, Thing.CLIENT, true, 2));
    }

    @Test
    void aSilentDateStopsTheWorldAndIsAsked() {
        assertThat(find(rule("date", given -> given.the(ARRIVED)), ClientRecord.EMPTY))
                .isOpenToOthersBeside()
                .asks(ARRIVED);
    }

    @Test
    void aVagueDateIsTriedDayByDay() {
        ClientRecord june = ana().says(
                        Speaker.CLIENT, ARRIVED, new Said.Within(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 15)))
                .record();
        assertThat(find(BEFORE_APRIL, june)).isSettled(true);
        assertThat(find(BEFORE_MARCH_10, june)).isOpenTo(true, false).asks(ARRIVED);
    }

    @Test
    void aDateVagueOverMoreThanAYearNeverSettles() {
        ClientRecord years = ana().says(
                        Speaker.CLIENT, ARRIVED, new Said.Within(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1)))
                .record();
        assertThat(find(BEFORE_APRIL, years)).isOpenToOthersBeside(true);
    }

    @Test
    void anUnsureReadingNeverSettlesWhatHangsOnIt() {
        ClientRecord record =
                ana().says(Speaker.CBP, ARRIVED, MARCH_2).which(Standing.UNSURE).record();
        assertThat(find(BEFORE_APRIL, record)).isOpenToOthersBeside(true).asks(ARRIVED);
    }

    @Test
    void anUnsureYesIsTriedAsNoToo() {
        ClientRecord record =
                ana().says(Speaker.CBP, ILL, true).which(Standing.UNSURE).record();
        assertThat(find(rule("ill", given -> given.the(ILL)), record)).isOpenTo(true, false);
        assertThat(find(rule("same", given -> given.the(ILL).toString().length() < 6), record))
                .isSettled(true);
    }

    @Test
    void eachReadingOfAnOpenLawIsTried() {
        Rule<Integer> rule = rule("reading", given -> given.either(DAYS));
        assertThat(find(rule, ClientRecord.EMPTY)).isOpenTo(30, 33).asks().hangsOn(DAYS);
        assertThat(find(rule("same", given -> given.either(DAYS) > 20), ClientRecord.EMPTY))
                .isSettled(true);
    }

    @Test
    void aPointHasTheSameValueThroughoutAWorldInTheRulesItAsksToo() {
        Rule<Boolean> ill = rule("ill", given -> given.the(ILL));
        Rule<Boolean> same = rule(
                "same",
                given -> given.the(ILL).equals(given.result(ill))
                        && given.either(DAYS).equals(given.either(DAYS))
                        && given.result(ill).equals(given.the(ILL)));
        assertThat(find(same, ClientRecord.EMPTY)).isSettled(true);
    }

    @Test
    void aWorldThatIsReferredRefersTheAnswerWithWhatWasFoundBesideIt() {
        Rule<Integer> rule = rule("refer", given -> given.the(ILL) ? given.refer(WHY) : 5);
        Finding<Integer> finding = find(rule, ClientRecord.EMPTY);
        assertThat(finding).isReferred().asks(ILL).hangsOn();
        Assertions.assertThat(finding.answer().possible()).containsExactly(5);
    }

    @Test
    void aLawyerIsToldWhatWouldShowThatNoLawyerIsNeeded() {
        Rule<Integer> rule = rule("refer", given -> {
            if (given.the(ARRIVED).isBefore(MARCH_12) && given.either(DAYS) == 33) return given.refer(WHY);
            return given.the(ILL).toString().length() > 3 ? 5 : 6;
        });
        assertThat(find(rule, TWO_DATES)).isReferred().asks(ARRIVED).hangsOn(DAYS);
        Rule<Integer> always = rule("always", given -> given.refer(WHY));
        assertThat(find(always, TWO_DATES)).isReferred().asks().hangsOn();
    }

    @Test
    void aReadingThatChangesNothingIsNotNamed() {
        Rule<Boolean> rule = rule("idle", given -> given.either(DAYS) > 20 && given.the(ILL));
        assertThat(find(rule, ClientRecord.EMPTY))
                .isOpenTo(true, false)
                .asks(ILL)
                .hangsOn();
    }

    @Test
    void lawThatTheRulebookLacksIsReferredAndNeverGuessed() {
        var limit = new Parameter<>("asylum.limit", Integer.class);
        Finding<Integer> finding = find(rule("law", given -> given.law(limit, MARCH_2)), ClientRecord.EMPTY);
        assertThat(finding).isReferred();
        Assertions.assertThat(finding.looks()).containsExactly(new Look.AtLaw("asylum.limit", MARCH_2));
    }

    @Test
    void aListNobodyConfirmedLeavesTheAnswerOpenAndIsAsked() {
        Rule<Integer> trips = rule("trips", given -> given.every(Kind.TRIP).size());
        assertThat(find(trips, oneTrip().record())).isOpenToOthersBeside(1).asks(Completeness.of(Kind.TRIP));
        assertThat(find(trips, oneTrip().saysTheseAreAll(Kind.TRIP, false).record()))
                .isOpenToOthersBeside(1)
                .asks(Completeness.of(Kind.TRIP));
        assertThat(find(trips, oneTrip().saysTheseAreAll(Kind.TRIP, true).record()))
                .isSettled(1);
    }

    @Test
    void aDayThatHasNotComeIsRememberedAndTheEarliestCounts() {
        Rule<Integer> rule =
                rule("age", given -> given.hasCome(TODAY.plusDays(9)) || given.hasCome(TODAY.plusDays(2)) ? 2 : 1);
        Finding<Integer> finding = find(rule, ClientRecord.EMPTY);
        assertThat(finding).isSettled(1);
        Assertions.assertThat(finding.changesOn()).contains(TODAY.plusDays(2));
        Assertions.assertThat(find(rule("come", given -> given.hasCome(TODAY)), ClientRecord.EMPTY)
                        .changesOn())
                .isEmpty();
    }

    @Test
    void moreWorldsThanCanBeTriedStayOpenAndTheExtremesAreAmongThem() {
        ClientRecord vague = ana().says(Speaker.CLIENT, ARRIVED, year(2023))
                .says(Speaker.CLIENT, FILED, year(2025))
                .record();
        Rule<LocalDate> later = rule("later", given -> {
            LocalDate filed = given.the(FILED);
            LocalDate arrived = given.the(ARRIVED);
            return arrived.isAfter(filed) ? arrived : filed;
        });
        Finding<LocalDate> finding = find(later, vague);
        var open = (Answer.Open<LocalDate>) finding.answer();
        Assertions.assertThat(open.othersPossible()).isTrue();
        Assertions.assertThat(open.possible()).contains(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Assertions.assertThat(open.questions()).extracting(Question::type).contains(FILED);
        Assertions.assertThat(find(rule("same", given -> given.the(FILED).isAfter(given.the(ARRIVED))), vague)
                        .answer())
                .isInstanceOf(Answer.Open.class);
    }

    @Test
    void aSuppositionIsMarkedInEveryStepThatRestsOnIt() {
        Fact<LocalDate> whatIf =
                Fact.of(ARRIVED, Thing.CLIENT, MARCH_2, new Source.Supposition("if so"), Instant.EPOCH);
        Finding<Boolean> finding = find(BEFORE_MARCH_10, ClientRecord.EMPTY.plus(whatIf));
        assertThat(finding).isSettled(true);
        Assertions.assertThat(finding.explanation().worlds().getFirst().steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Step.FromRecord.class,
                        step -> Assertions.assertThat(step.supposed()).isTrue());
    }

    @Test
    void onlyFactsThatPeopleConfirmedOrTwoDocumentsShareAreCalledConfirmed() {
        assertConfirmed(ana().says(Speaker.CBP, ARRIVED, MARCH_2), false);
        assertConfirmed(ana().says(Speaker.CBP, ARRIVED, MARCH_2).says(Speaker.CBP, ARRIVED, MARCH_2), false);
        assertConfirmed(ana().says(Speaker.CBP, ARRIVED, MARCH_2).says(Speaker.ICE, ARRIVED, MARCH_2), true);
        assertConfirmed(ana().says(Speaker.CBP, ARRIVED, MARCH_2).which(Standing.CONFIRMED), true);
        assertConfirmed(ana().tells(ARRIVED, MARCH_2), false);
    }

    private static void assertConfirmed(Ana ana, boolean confirmed) {
        Assertions.assertThat(find(BEFORE_APRIL, ana.record()).confirmed()).isEqualTo(confirmed);
    }

    @Test
    void aRuleIsAskedForEveryThingItIsAboutAndForTheClientAlways() {
        Rule<Integer> perTrip =
                rule("per-trip", given -> given.subject().number()).about(Kind.TRIP);
        var book = new Rulebook(List.of(perTrip, BEFORE_APRIL), BOOK.parameters(), "test");
        ClientRecord twoTrips = oneTrip()
                .of(Thing.of(Kind.TRIP, 2))
                .says(Speaker.CBP, TRIP_OUT, MARCH_12)
                .record();
        Assertions.assertThat(new Evaluator(book, twoTrips, TODAY).all())
                .extracting(Finding::about)
                .containsExactly(Thing.of(Kind.TRIP, 1), Thing.of(Kind.TRIP, 2), Thing.CLIENT);
    }

    private static Ana oneTrip() {
        return ana().of(Thing.of(Kind.TRIP, 1)).says(Speaker.CBP, TRIP_OUT, MARCH_2);
    }

    @Test
    void oneKnownThingIsEnoughThoughTheListMayBeLonger() {
        Rule<Boolean> early = rule(
                "any",
                given -> given.any(Kind.TRIP, trip -> given.the(TRIP_OUT, trip).isBefore(MARCH_12)));
        Ana trips = ana().of(Thing.of(Kind.TRIP, 1)).says(Speaker.CBP, TRIP_OUT, MARCH_2);
        assertThat(find(early, trips.record())).isSettled(true);
    }

    @Test
    void thatThereIsNoneNeedsACompleteList() {
        Rule<Boolean> late = rule(
                "any",
                given -> given.any(Kind.TRIP, trip -> given.the(TRIP_OUT, trip).isAfter(MARCH_12)));
        Ana trips = ana().of(Thing.of(Kind.TRIP, 1)).says(Speaker.CBP, TRIP_OUT, MARCH_2);
        assertThat(find(late, trips.record())).isOpenToOthersBeside(false).asks(Completeness.of(Kind.TRIP));
        assertThat(find(late, trips.saysTheseAreAll(Kind.TRIP, true).record())).isSettled(false);
    }

    private static Said<LocalDate> year(int year) {
        return new Said.Within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static <T> Finding<T> find(Rule<T> rule, ClientRecord record) {
        return new Evaluator(BOOK, record, TODAY).find(rule);
    }
}
