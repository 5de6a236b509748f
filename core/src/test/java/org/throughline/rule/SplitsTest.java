package org.throughline.rule;

import static org.throughline.testing.Ana.ana;
import static org.throughline.testing.AnswerAssert.assertThat;
import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.text.Text;

/// Which questions an open answer asks, and in which order.
class SplitsTest {
    private static final FactType<LocalDate> ARRIVED = FactType.date("arrived", Text.of("When?", "¿Cuándo?"));
    private static final FactType<Boolean> ILL = FactType.yesNo("ill", Text.of("Ill?", "¿Enferma?"));
    private static final FactType<Boolean> MINOR = FactType.yesNo("minor", Text.of("A child?", "¿Menor?"));
    private static final Rulebook BOOK = new Rulebook(List.of(), new Parameters(List.of()), "test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MARCH_2 = LocalDate.of(2024, 3, 2);
    private static final LocalDate MARCH_12 = LocalDate.of(2024, 3, 12);
    private static final Rule<Boolean> BEFORE_MARCH_10 =
            rule("before", given -> given.the(ARRIVED).isBefore(LocalDate.of(2024, 3, 10)));
    private static final ClientRecord TWO_DATES = ana().says(Speaker.CBP, ARRIVED, MARCH_2)
            .says(Speaker.ICE, ARRIVED, MARCH_12)
            .record();
    private static final Rule<String> THREE_OUTCOMES = rule("three", given -> {
        if (given.the(ILL)) return "exception";
        return given.the(ARRIVED).isBefore(LocalDate.of(2024, 3, 10)) ? "late" : "in time";
    });

    @Test
    void aPointThatWasLookedAtButSplitsNothingIsNotAsked() {
        Rule<Boolean> looksAtBoth = rule("both", given -> {
            given.because(Text.of("Ill: {0}", "Enferma: {0}"), given.the(ILL));
            return BEFORE_MARCH_10.apply(given);
        });
        assertThat(find(looksAtBoth, TWO_DATES)).isOpenTo(true, false).asks(ARRIVED);
    }

    @Test
    void aPointThatMattersOnlyTogetherWithAnotherIsAsked() {
        Rule<Boolean> exactlyOne = rule("xor", given -> !given.the(ILL).equals(given.the(MINOR)));
        assertThat(find(exactlyOne, ClientRecord.EMPTY)).isOpenTo(true, false).asks(ILL, MINOR);
    }

    @Test
    void thePointThatDecidesMostIsAskedFirst() {
        assertThat(find(THREE_OUTCOMES, TWO_DATES))
                .isOpenTo("exception", "late", "in time")
                .asks(ILL, ARRIVED);
    }

    @Test
    void whatTheClientDoesNotKnowIsAskedLast() {
        ClientRecord record = ana().says(Speaker.CBP, ARRIVED, MARCH_2)
                .says(Speaker.ICE, ARRIVED, MARCH_12)
                .doesNotKnow(ILL)
                .record();
        assertThat(find(THREE_OUTCOMES, record)).asks(ARRIVED, ILL);
    }

    private static <T> Finding<T> find(Rule<T> rule, ClientRecord record) {
        return new Evaluator(BOOK, record, TODAY).find(rule);
    }
}
