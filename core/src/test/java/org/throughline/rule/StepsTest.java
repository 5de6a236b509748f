package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.testing.Ana.ana;
import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.testing.SmallRow;
import org.throughline.text.Text;

/// An explanation tells every step of the reasoning: what was looked at, what the law says, how an open point was read,
/// what another rule found, and why. A step that was dropped would leave an answer without its ground.
class StepsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 2);
    private static final Text REASON = Text.of("Counted from {0}.", "Contado desde {0}.");
    private static final Rulebook BOOK = SmallLaw.edition(2);

    @Test
    void aKnownFactIsTold() {
        ClientRecord record = ana().says(Speaker.CBP, SmallLaw.FILED, DAY).record();
        assertThat(steps(rule("filed", given -> given.the(SmallLaw.FILED)), record))
                .containsExactly(new Step.FromRecord(
                        SmallLaw.FILED, Thing.CLIENT, DAY, false, record.on(SmallLaw.FILED, Thing.CLIENT)));
    }

    @Test
    void aValueThatNobodySaidIsToldAsSupposed() {
        assertThat(steps(rule("ill", given -> given.the(SmallLaw.ILL)), ClientRecord.EMPTY))
                .singleElement()
                .isInstanceOfSatisfying(
                        Step.FromRecord.class,
                        step -> assertThat(step.supposed()).isTrue());
    }

    @Test
    void ofTwoPapersTheOneWhoseWordIsFollowedMakesItNoSupposition() {
        ClientRecord record = ana().says(Speaker.CBP, SmallLaw.FILED, DAY)
                .says(Speaker.ICE, SmallLaw.FILED, DAY.plusDays(9))
                .record();
        Finding<LocalDate> finding = find(rule("filed", given -> given.the(SmallLaw.FILED)), record);
        assertThat(finding.explanation().worlds())
                .hasSize(2)
                .allSatisfy(world -> assertThat(world.steps())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Step.FromRecord.class,
                                step -> assertThat(step.supposed()).isFalse()));
    }

    @Test
    void whatNobodyKnowsIsTheLastStep() {
        assertThat(steps(rule("born", given -> given.the(SmallLaw.BORN)), ClientRecord.EMPTY))
                .containsExactly(new Step.NotKnown(SmallLaw.BORN, Thing.CLIENT));
    }

    @Test
    void aFigureOfLawIsToldWithTheProposedOnesBesideIt() {
        var fee = new Parameter<>("fee", Integer.class);
        ParameterRow<Integer> usual = SmallRow.row("fee", 50, true);
        ParameterRow<Integer> proposed = SmallRow.row("fee.rule2027", 900, false);
        var book = new Rulebook(List.of(), new Parameters(List.of(usual, proposed)), "test");
        Finding<Integer> finding =
                new Evaluator(book, ClientRecord.EMPTY, TODAY).find(rule("fee", given -> given.law(fee, DAY)));
        assertThat(finding.answer()).isEqualTo(new Answer.Settled<>(50));
        assertThat(finding.explanation().worlds().getFirst().steps())
                .containsExactly(new Step.FromLaw(usual), new Step.FromLaw(proposed));
    }

    @Test
    void theReadingOfAnOpenPointIsTold() {
        assertThat(steps(rule("mail", given -> given.either(SmallLaw.MAIL_DAYS)), ClientRecord.EMPTY))
                .containsExactly(new Step.FromReading(SmallLaw.MAIL_DAYS, 0));
    }

    @Test
    void aReasonIsToldWithItsValues() {
        Rule<Boolean> counted = rule("counted", given -> {
            given.because(REASON, DAY);
            return true;
        });
        assertThat(steps(counted, ClientRecord.EMPTY)).containsExactly(new Step.Because(REASON, List.of(DAY)));
    }

    @Test
    void whatAnotherRuleFoundIsToldWithItsOwnSteps() {
        Rule<Integer> mail = rule("mail", given -> given.either(SmallLaw.MAIL_DAYS));
        assertThat(steps(rule("both", given -> given.result(mail) + 1), ClientRecord.EMPTY))
                .containsExactly(
                        new Step.FromRule(mail, Thing.CLIENT, List.of(new Step.FromReading(SmallLaw.MAIL_DAYS, 0))));
    }

    @Test
    void whatIsSaidOfAClientCanBeAskedOfAPersonAndNothingElseElsewhere() {
        ClientRecord mother = ana().of(Thing.of(Kind.PERSON, 1))
                .says(Speaker.CBP, SmallLaw.BORN, DAY)
                .record();
        assertThat(find(rule("born", given -> given.the(SmallLaw.BORN, Thing.of(Kind.PERSON, 1))), mother)
                        .answer())
                .isEqualTo(new Answer.Settled<>(DAY));
        assertThatThrownBy(() -> find(rule("trip", given -> given.the(SmallLaw.BORN, Thing.of(Kind.TRIP, 1))), mother))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        FactType<LocalDate> ofArrivals = SmallLaw.ARRIVED;
        assertThatThrownBy(() -> find(rule("client", given -> given.the(ofArrivals)), mother))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static List<Step> steps(Rule<?> rule, ClientRecord record) {
        return find(rule, record).explanation().worlds().getFirst().steps();
    }

    private static <T> Finding<T> find(Rule<T> rule, ClientRecord record) {
        return new Evaluator(BOOK, record, TODAY).find(rule);
    }
}
