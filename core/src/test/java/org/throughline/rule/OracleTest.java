package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.testing.Ana;
import org.throughline.text.Text;

/// The evaluator against plain enumeration: random formulas over yes/no facts, each known, disputed or silent.
class OracleTest {
    private static final int FACTS = 5;
    private static final List<FactType<Boolean>> TYPES = types(12);

    /// A formula as a rule asks it, left to right and no further than it must.
    private sealed interface Formula {
        record Fact(int number) implements Formula {}

        record Not(Formula of) implements Formula {}

        record And(Formula left, Formula right) implements Formula {}

        record If(Formula test, Formula then, Formula otherwise) implements Formula {}
    }

    @Test
    void theAnswerAndItsQuestionsAreThoseOfAllWorldsWrittenOut() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            Formula formula = formula(random, 4);
            List<Integer> open = new ArrayList<>();
            int known = random.nextInt(1 << FACTS);
            ClientRecord record = record(random, known, open);

            Set<Boolean> values = new HashSet<>();
            Set<FactType<Boolean>> decisive = new HashSet<>();
            for (int world = 0; world < 1 << FACTS; world++) {
                if (!isAllowed(world, known, open)) continue;
                values.add(holds(formula, world));
                for (int fact : open)
                    if (holds(formula, world) != holds(formula, world ^ 1 << fact)) decisive.add(TYPES.get(fact));
            }

            Finding<Boolean> finding = find(rule("formula", given -> holds(formula, given)), record);
            switch (finding.answer()) {
                case Answer.Settled<Boolean> settled ->
                    assertThat(values).as("seed %s", seed).containsExactly(settled.value());
                case Answer.Open<Boolean> split -> {
                    assertThat(split.possible()).as("seed %s", seed).isEqualTo(values);
                    assertThat(split.questions().stream().map(Question::type).collect(Collectors.toSet()))
                            .as("seed %s: %s", seed, formula)
                            .isEqualTo(decisive);
                }
                case Answer.Referred<Boolean> referred -> throw new AssertionError(referred);
            }
        }
    }

    @Test
    void nineOpenPointsAreTriedOut() {
        assertThat(find(looksAt(9), ClientRecord.EMPTY).answer()).isEqualTo(new Answer.Settled<>(true));
    }

    @Test
    void tenAreTooManySoTheAnswerIsOpenAndAllAreAsked() {
        var open = (Answer.Open<Boolean>) find(looksAt(10), ClientRecord.EMPTY).answer();
        assertThat(open.othersPossible()).isTrue();
        assertThat(open.possible()).containsExactly(true);
        assertThat(open.questions()).hasSize(10);
    }

    private static Rule<Boolean> looksAt(int points) {
        return rule("all", given -> {
            TYPES.subList(0, points).forEach(given::the);
            return true;
        });
    }

    private static boolean isAllowed(int world, int known, List<Integer> open) {
        for (int fact = 0; fact < FACTS; fact++)
            if (!open.contains(fact) && (world >> fact & 1) != (known >> fact & 1)) return false;
        return true;
    }

    private static ClientRecord record(Random random, int known, List<Integer> open) {
        Ana ana = Ana.ana();
        for (int fact = 0; fact < FACTS; fact++) {
            boolean value = (known >> fact & 1) == 1;
            int kind = random.nextInt(3);
            if (kind > 0) ana.says(Speaker.CBP, TYPES.get(fact), value);
            if (kind > 1) ana.says(Speaker.ICE, TYPES.get(fact), !value);
            if (kind != 1) open.add(fact);
        }
        return ana.record();
    }

    private static Formula formula(Random random, int depth) {
        if (depth == 0) return new Formula.Fact(random.nextInt(FACTS));
        return switch (random.nextInt(4)) {
            case 0 -> new Formula.Fact(random.nextInt(FACTS));
            case 1 -> new Formula.Not(formula(random, depth - 1));
            case 2 -> new Formula.And(formula(random, depth - 1), formula(random, depth - 1));
            default ->
                new Formula.If(formula(random, depth - 1), formula(random, depth - 1), formula(random, depth - 1));
        };
    }

    private static boolean holds(Formula formula, int world) {
        return switch (formula) {
            case Formula.Fact(int number) -> (world >> number & 1) == 1;
            case Formula.Not(Formula of) -> !holds(of, world);
            case Formula.And(Formula left, Formula right) -> holds(left, world) && holds(right, world);
            case Formula.If(Formula test, Formula then, Formula otherwise) ->
                holds(test, world) ? holds(then, world) : holds(otherwise, world);
        };
    }

    private static boolean holds(Formula formula, Given given) {
        return switch (formula) {
            case Formula.Fact(int number) -> given.the(TYPES.get(number));
            case Formula.Not(Formula of) -> !holds(of, given);
            case Formula.And(Formula left, Formula right) -> holds(left, given) && holds(right, given);
            case Formula.If(Formula test, Formula then, Formula otherwise) ->
                holds(test, given) ? holds(then, given) : holds(otherwise, given);
        };
    }

    private static Finding<Boolean> find(Rule<Boolean> rule, ClientRecord record) {
        return new Evaluator(SmallLaw.edition(0), record, LocalDate.of(2024, 6, 1)).find(rule);
    }

    private static List<FactType<Boolean>> types(int count) {
        var types = new ArrayList<FactType<Boolean>>();
        for (int i = 0; i < count; i++) types.add(FactType.yesNo("fact" + i, Text.of("So?", "¿Así?")));
        return List.copyOf(types);
    }
}
