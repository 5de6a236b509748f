package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

class EvaluatorTest {
    private static final FactType<LocalDate> ARRIVED = FactType.date("arrived", Text.of("When?", "¿Cuándo?"));
    private static final FactType<Boolean> ILL = FactType.yesNo("ill", Text.of("Ill?", "¿Enferma?"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Rulebook BOOK = new Rulebook(List.of(), new Parameters(List.of()), "test");

    @Test
    void aDisputeThatDoesNotMatterLeavesTheAnswerSettled() {
        Rule<Boolean> inTime = rule(given -> given.the(ARRIVED).isBefore(LocalDate.of(2024, 4, 1)));
        ClientRecord record = ClientRecord.EMPTY
                .plus(fact(ARRIVED, LocalDate.of(2024, 3, 2), Speaker.CBP))
                .plus(fact(ARRIVED, LocalDate.of(2024, 3, 12), Speaker.ICE));
        assertThat(find(inTime, record).answer()).isEqualTo(new Answer.Settled<>(true));
    }

    @Test
    void aDisputeThatMattersIsAskedAndAPointThatDoesNotIsNot() {
        Rule<String> rule = rule(given -> {
            given.because(Text.of("Ill: {0}", "Enferma: {0}"), given.the(ILL));
            return given.the(ARRIVED).isBefore(LocalDate.of(2024, 3, 10)) ? "in time" : "late";
        });
        ClientRecord record = ClientRecord.EMPTY
                .plus(fact(ARRIVED, LocalDate.of(2024, 3, 2), Speaker.CBP))
                .plus(fact(ARRIVED, LocalDate.of(2024, 3, 12), Speaker.ICE));
        assertThat(find(rule, record).answer())
                .isEqualTo(new Answer.Open<>(
                        Set.of("in time", "late"), false, List.of(new Question(ARRIVED, Thing.CLIENT, true, 2))));
    }

    @Test
    void silenceOnADateStopsTheWorldAndAsksForIt() {
        Rule<LocalDate> rule = rule(given -> given.the(ARRIVED));
        assertThat(find(rule, ClientRecord.EMPTY).answer())
                .isEqualTo(new Answer.Open<LocalDate>(
                        Set.of(), true, List.of(new Question(ARRIVED, Thing.CLIENT, false, 2))));
    }

    @Test
    void aRuleThatBreaksOffIsNamedAndNeverAnswers() {
        Rule<LocalDate> rule = rule(given -> given.the(ARRIVED).withDayOfMonth(31));
        ClientRecord record = ClientRecord.EMPTY.plus(fact(ARRIVED, LocalDate.of(2024, 2, 2), Speaker.CBP));
        assertThatThrownBy(() -> find(rule, record))
                .isInstanceOf(RuleFailed.class)
                .hasMessageContaining("test.rule")
                .hasMessageNotContaining("2024");
    }

    private static <T> Finding<T> find(Rule<T> rule, ClientRecord record) {
        return new Evaluator(BOOK, record, TODAY).find(rule);
    }

    private static <T> Fact<T> fact(FactType<T> type, T value, Speaker speaker) {
        var page = new Source.Page(UUID.randomUUID(), 1, Optional.empty(), value.toString(), speaker);
        return Fact.of(type, Thing.CLIENT, value, page, Instant.EPOCH);
    }

    private static <T> Rule<T> rule(Function<Given, T> apply) {
        return new Rule<>() {
            @Override
            public String id() {
                return "test.rule";
            }

            @Override
            public Text question() {
                return Text.of("?", "¿?");
            }

            @Override
            public List<Citation> authority() {
                return List.of();
            }

            @Override
            public T apply(Given given) {
                return apply.apply(given);
            }
        };
    }
}
