package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.testing.Ana.ana;
import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing.Kind;
import org.throughline.text.Text;

class RuleFailedTest {
    private static final FactType<LocalDate> ARRIVED = FactType.date("arrived", Text.of("When?", "¿Cuándo?"));
    private static final FactType<LocalDate> TRIP_OUT =
            FactType.date("out", Text.of("When?", "¿Cuándo?")).about(Kind.TRIP);
    private static final Text WHY = Text.of("Not modelled.", "No está previsto.");
    private static final Rulebook BOOK = new Rulebook(List.of(), new Parameters(List.of()), "test");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aRuleThatBreaksOffIsNamedAndTellsNothingOfTheRecord() {
        Rule<LocalDate> broken =
                rule("asylum.broken", given -> given.the(ARRIVED).withDayOfMonth(31));
        Rule<LocalDate> outer = rule("outer", given -> given.result(broken));
        ClientRecord february = ana().tells(ARRIVED, LocalDate.of(2024, 2, 2)).record();
        assertFails(outer, february).hasMessageContaining("asylum.broken").hasMessageNotContaining("2024");
    }

    @Test
    @SuppressWarnings("NullAway") // what no rule may do
    void aRuleThatAnswersNullAsksItselfOrSwallowsTheEndOfItsWorldFails() {
        assertFails(rule("null", _ -> null), ClientRecord.EMPTY).hasMessageContaining("null");
        assertFails(new AsksItself(), ClientRecord.EMPTY).hasMessageContaining("its own answer");
        Rule<Boolean> swallows = rule("swallows", given -> {
            try {
                return given.the(ARRIVED).isLeapYear();
            } catch (RuntimeException _) {
                return false;
            }
        });
        assertFails(swallows, ClientRecord.EMPTY).hasMessageContaining("end of its world");
    }

    @Test
    void askingAFactOfAThingItIsNotSaidOfFails() {
        assertFails(rule("wrong", given -> given.the(TRIP_OUT)), ClientRecord.EMPTY)
                .hasRootCauseMessage("out is said of TRIP, not of CLIENT");
    }

    private static final class AsksItself implements Rule<Boolean> {
        @Override
        public String id() {
            return "itself";
        }

        @Override
        public Text question() {
            return WHY;
        }

        @Override
        public List<Citation> authority() {
            return List.of();
        }

        @Override
        public Boolean apply(Given given) {
            return given.result(this);
        }
    }

    private static <T> Finding<T> find(Rule<T> rule, ClientRecord record) {
        return new Evaluator(BOOK, record, TODAY).find(rule);
    }

    private static AbstractThrowableAssert<?, ?> assertFails(Rule<?> rule, ClientRecord record) {
        String words = assertThatThrownBy(() -> find(rule, record))
                .isInstanceOf(RuleFailed.class)
                .actual()
                .getMessage();
        return assertThatThrownBy(() -> new Sweep(BOOK, record, TODAY).find(rule))
                .isInstanceOf(RuleFailed.class)
                .hasMessage(words);
    }
}
