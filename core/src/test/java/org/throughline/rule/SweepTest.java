package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.testing.AtAGlance;
import org.throughline.vocabulary.Completeness;

/// A sweep says what the evaluator says: the same answers, looks and days, on random records and random rules.
class SweepTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final int RECORDS = 3000;

    /// How rules can ask one another and of lists, beside what [SmallLaw] has.
    private static final List<Rule<?>> MORE = List.of(
            rule("any-early", given -> given.any(Kind.ARRIVAL, arrival -> given.result(SmallLaw.EARLY, arrival))),
            rule(
                    "how-many-early",
                    given -> given.every(Kind.ARRIVAL).stream()
                            .filter(arrival -> given.result(SmallLaw.EARLY, arrival))
                            .count()),
            rule("are-these-all", given -> given.the(Completeness.of(Kind.ARRIVAL))),
            rule("all-and-then-asked", given -> {
                int count = given.every(Kind.ARRIVAL).size();
                return given.the(Completeness.of(Kind.ARRIVAL)) ? count : -1;
            }),
            rule("asked-and-then-all", given -> {
                boolean all = given.the(Completeness.of(Kind.ARRIVAL));
                return all || given.the(SmallLaw.ILL)
                        ? given.every(Kind.ARRIVAL).size()
                        : -1;
            }),
            rule(
                    "twice",
                    given -> given.result(SmallLaw.CAREFUL)
                            + given.the(SmallLaw.CHILD)
                            + given.result(SmallLaw.CAREFUL)),
            rule(
                    "child-first",
                    given ->
                            given.the(SmallLaw.CHILD) ? given.result(SmallLaw.IN_TIME) : given.result(SmallLaw.OF_AGE)),
            rule("time-first", given -> given.result(SmallLaw.IN_TIME) && given.result(SmallLaw.FILED_LATE)));

    @Test
    void aSweepSaysWhatTheEvaluatorSays() {
        var kinds = new HashSet<Class<?>>();
        for (int seed = 0; seed < RECORDS; seed++) {
            ClientRecord record = new RandomLife(seed).record();
            Rulebook book = shuffled(new Random(seed));
            List<Glance<?>> swept = new Sweep(book, record, TODAY).all();
            List<Finding<?>> found = new Evaluator(book, record, TODAY).all();
            assertThat(swept).as("seed %s", seed).hasSameSizeAs(found);
            for (int i = 0; i < swept.size(); i++) {
                kinds.add(swept.get(i).answer().getClass());
                assertThat(swept.get(i))
                        .as("seed %s, rule %s", seed, found.get(i).rule().id())
                        .isEqualTo(AtAGlance.of(found.get(i)));
            }
        }
        assertThat(kinds).hasSize(3);
    }

    /// In any order: what one rule left remembered must not change what the next one says.
    private static Rulebook shuffled(Random random) {
        var rules = new ArrayList<Rule<?>>(SmallLaw.RULES);
        rules.addAll(MORE);
        Collections.shuffle(rules, random);
        return new Rulebook(rules, SmallLaw.edition(0).parameters(), "test");
    }

    @Test
    void whatIsKeptFromAnEarlierDayIsWhatASweepAnewWouldSay() {
        int kept = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            var life = new RandomLife(seed);
            ClientRecord before = life.record();
            ClientRecord after = life.more(before);
            LocalDate later = TODAY.plusYears(seed % 3 * 10L);
            List<Glance<?>> earlier = new Sweep(SmallLaw.edition(0), before, TODAY).all();
            var sweep = new Sweep(SmallLaw.edition(0), after, later);
            List<Glance<?>> again = sweep.again(earlier, Recheck.between(before, after));
            assertThat(again).as("seed %s", seed).isEqualTo(new Sweep(SmallLaw.edition(0), after, later).all());
            kept += (int) again.stream().filter(earlier::contains).count();
        }
        assertThat(kept).isGreaterThan(RECORDS);
    }

    @Test
    void aRuleIsRunOnceInEachWorldOfItsOwnWhoeverAsksIt() {
        var runs = new ArrayList<Boolean>();
        Rule<Boolean> counted = rule("counted", given -> {
            boolean ill = given.the(SmallLaw.ILL);
            runs.add(ill);
            return ill;
        });
        Rule<Boolean> one = rule("one", given -> given.the(SmallLaw.CHILD) && given.result(counted));
        Rule<Boolean> other = rule("other", given -> given.result(counted) || given.the(SmallLaw.CHILD));
        var book = new Rulebook(List.of(one, other, counted), new Parameters(List.of()), "test");
        new Sweep(book, ClientRecord.EMPTY, TODAY).all();
        assertThat(runs).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void looksAreReadAsASetOfWords() {
        Set<Look> looks = new Sweep(SmallLaw.edition(0), ClientRecord.EMPTY, TODAY)
                .find(SmallLaw.CAREFUL)
                .looks();
        assertThat(looks)
                .hasSize(3)
                .contains(new Look.AtFact("ill", Thing.CLIENT))
                .doesNotContain(new Look.AtFact("born", Thing.CLIENT));
    }

    @Test
    void aRuleThatBreaksOffFailsAsUnderTheEvaluatorAndSpoilsNoOther() {
        Rule<Boolean> faulty = rule("faulty", given -> {
            if (given.the(SmallLaw.ILL)) throw new IllegalStateException("broken");
            return true;
        });
        Rule<Boolean> asks = rule("asks", given -> given.the(SmallLaw.CHILD) && given.result(faulty));
        var sweep = new Sweep(SmallLaw.edition(0), ClientRecord.EMPTY, TODAY);
        assertThatThrownBy(() -> sweep.find(asks))
                .isInstanceOf(RuleFailed.class)
                .hasMessageContaining("faulty");
        assertThatThrownBy(() -> sweep.find(faulty)).hasMessageContaining("IllegalStateException");
        assertThat(sweep.find(SmallLaw.CAREFUL))
                .isEqualTo(AtAGlance.of(
                        new Evaluator(SmallLaw.edition(0), ClientRecord.EMPTY, TODAY).find(SmallLaw.CAREFUL)));
    }
}
