package org.throughline.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.law.Law;
import org.throughline.rule.Answer;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

class WordsTest {
    private static final Words ENGLISH = new Words(Locale.US);
    private static final Text REASON = Text.of("There is an order.", "Hay una orden.");

    /// A reason is told of one world of several: said as a fact, it would accuse a person of whom nobody knows
    /// anything.
    @Test
    void whatMayBeSoIsNeverToldAsAFact() {
        var evaluator = new Evaluator(Law.rulebook(), ClientRecord.EMPTY, LocalDate.of(2026, 11, 9));
        int told = 0;
        for (Rule<?> point : Law.rulebook().points().toList())
            if (evaluator.find(point).answer() instanceof Answer.Referred<?> referred
                    && !referred.questions().isEmpty()) {
                told++;
                assertThat(ENGLISH.reasons(referred)).as(point.id()).startsWith("Not known yet. It may be so: ");
                assertThat(ENGLISH.answer(referred)).as(point.id()).contains("It may be so: ");
            }
        assertThat(told).isGreaterThan(5);
    }

    @Test
    void aReasonThatHoldsHoweverTheRecordIsReadIsToldPlainly() {
        var sure = new Answer.Referred<>(List.of(REASON), Set.of(), List.of(), List.of());
        assertThat(ENGLISH.reasons(sure)).isEqualTo("There is an order.");
    }

    @Test
    void wholeSentencesAreNotRunTogether() {
        assertThat(ENGLISH.or(List.of(REASON, Text.of("No order is known.", "No se sabe de una orden."))))
                .isEqualTo("There is an order. Or: No order is known.");
        var open = new Answer.Open<>(Set.of(REASON), true, List.of(), List.of());
        assertThat(ENGLISH.answer(open)).isEqualTo("not known yet: There is an order, or something else");
        assertThat(ENGLISH.beside(open)).isEqualTo("It may be: There is an order, or something else");
        assertThat(ENGLISH.or(List.of(1, 2, 3))).isEqualTo("1, 2 or 3");
    }
}
