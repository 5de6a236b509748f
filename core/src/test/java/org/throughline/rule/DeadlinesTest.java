package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.Ana.ana;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.testing.Ana;
import org.throughline.testing.SmallRule;
import org.throughline.text.Text;

class DeadlinesTest {
    private static final Text WORDS = Text.of("Answer", "Responda");
    private static final FactType<LocalDate> MAILED = FactType.date("mailed", WORDS);
    private static final FactType<LocalDate> PRINTED = FactType.date("printed", WORDS);
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Test
    void aSettledDayIsCountedAndSafe() {
        Deadline deadline = deadline(mailed()).orElseThrow();
        assertThat(deadline.counted()).contains(MARCH_1.plusDays(30));
        assertThat(deadline.safe()).isEqualTo(MARCH_1.plusDays(30));
        assertThat(deadline.printed()).isEmpty();
        assertThat(deadline.open()).isFalse();
    }

    @Test
    void theSafeDayIsThePrintedOneWhereThePaperNamesAnEarlierDay() {
        Deadline deadline = deadline(mailed().says(Speaker.USCIS, PRINTED, MARCH_1.plusDays(20)))
                .orElseThrow();
        assertThat(deadline.printed()).contains(MARCH_1.plusDays(20));
        assertThat(deadline.safe()).isEqualTo(MARCH_1.plusDays(20));
        assertThat(deadline.counted()).contains(MARCH_1.plusDays(30));
        assertThat(deadline.latest()).isEqualTo(MARCH_1.plusDays(30));
    }

    @Test
    void theSafeDayStaysTheCountedOneWhereThePaperNamesALaterDay() {
        Deadline deadline = deadline(mailed().says(Speaker.USCIS, PRINTED, MARCH_1.plusDays(40)))
                .orElseThrow();
        assertThat(deadline.safe()).isEqualTo(MARCH_1.plusDays(30));
        assertThat(deadline.latest()).isEqualTo(MARCH_1.plusDays(40));
    }

    @Test
    void aDisputeLeavesTheDeadlineOpenWithTheEarliestDaySafe() {
        Deadline deadline = deadline(mailed().says(Speaker.ICE, MAILED, MARCH_1.minusDays(9)))
                .orElseThrow();
        assertThat(deadline.counted()).isEmpty();
        assertThat(deadline.safe()).isEqualTo(MARCH_1.plusDays(21));
        assertThat(deadline.latest()).isEqualTo(MARCH_1.plusDays(30));
        assertThat(deadline.open()).isTrue();
    }

    @Test
    void twoPrintedDatesLeaveTheDeadlineOpenWithTheEarlierOneSafe() {
        Deadline deadline = deadline(mailed().says(Speaker.USCIS, PRINTED, MARCH_1.plusDays(25))
                        .says(Speaker.ICE, PRINTED, MARCH_1.plusDays(20)))
                .orElseThrow();
        assertThat(deadline.open()).isTrue();
        assertThat(deadline.printed()).contains(MARCH_1.plusDays(20));
        assertThat(deadline.safe()).isEqualTo(MARCH_1.plusDays(20));
    }

    @Test
    void onePrintedDateLeavesTheDeadlineSettled() {
        assertThat(deadline(mailed().says(Speaker.USCIS, PRINTED, MARCH_1.plusDays(20)))
                        .orElseThrow()
                        .open())
                .isFalse();
    }

    @Test
    void aPrintedDateThatWasReadUnsurelyLeavesTheDeadlineOpen() {
        Deadline deadline = deadline(
                        mailed().says(Speaker.USCIS, PRINTED, MARCH_1).which(Standing.UNSURE))
                .orElseThrow();
        assertThat(deadline.open()).isTrue();
        assertThat(deadline.safe()).isEqualTo(MARCH_1);
    }

    @Test
    void aPrintedDateAloneIsADeadlineAndNothingAtAllIsNone() {
        Deadline deadline =
                deadline(ana().says(Speaker.USCIS, PRINTED, MARCH_1)).orElseThrow();
        assertThat(deadline.safe()).isEqualTo(MARCH_1);
        assertThat(deadline.open()).isTrue();
        assertThat(deadline(ana())).isEmpty();
    }

    @Test
    void onlyRulesAboutDeadlinesGiveOnesAndTheGravestComesFirst() {
        ClientRecord record = mailed().record();
        var evaluator = new Evaluator(SmallLaw.edition(0), record, MARCH_1);
        List<Finding<?>> findings = List.of(
                evaluator.find(SmallRule.rule("other", _ -> 1)),
                evaluator.find(new Answering("money", 3, IfMissed.MONEY_OR_TIME)),
                evaluator.find(new Answering("later", 9, IfMissed.LIBERTY)),
                evaluator.find(new Answering("liberty", 5, IfMissed.LIBERTY)));
        assertThat(new Deadlines(record).of(findings))
                .extracting(Deadline::ruleId)
                .containsExactly("liberty", "later", "money");
    }

    private static Ana mailed() {
        return ana().says(Speaker.USCIS, MAILED, MARCH_1);
    }

    private static Optional<Deadline> deadline(Ana ana) {
        var evaluator = new Evaluator(SmallLaw.edition(0), ana.record(), MARCH_1);
        return new Deadlines(ana.record()).of(evaluator.find(new Answering("answer", 30, IfMissed.LIBERTY)));
    }

    private record Answering(String id, int days, IfMissed ifMissed) implements DeadlineRule {
        @Override
        public Text question() {
            return WORDS;
        }

        @Override
        public List<Citation> authority() {
            return List.of(new Citation("Test", "1"));
        }

        @Override
        public Text action() {
            return WORDS;
        }

        @Override
        public Optional<FactType<LocalDate>> printed() {
            return Optional.of(PRINTED);
        }

        @Override
        public LocalDate apply(Given given) {
            return given.the(MAILED).plusDays(days);
        }
    }
}
