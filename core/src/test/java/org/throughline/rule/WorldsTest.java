package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.vocabulary.Completeness;

/// What must hold for every record and every rule, tried on thousands of random ones.
class WorldsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final int RECORDS = 2000;

    @Test
    void aSettledAnswerSurvivesEveryNewFactThatNeitherContradictsNorLengthensAConfirmedList() {
        int settled = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            var life = new RandomLife(seed);
            ClientRecord before = life.record();
            Fact<?> fact = life.fact();
            ClientRecord after = before.plus(fact);
            if (contradicts(fact, before) || lengthensAConfirmedList(before, after)) continue;
            for (Finding<?> finding : findings(before)) {
                if (!(finding.answer() instanceof Answer.Settled<?>)) continue;
                settled++;
                assertThat(new Evaluator(SmallLaw.edition(0), after, TODAY)
                                .find(finding.rule(), finding.about())
                                .answer())
                        .as("seed %s, rule %s, after %s", seed, finding.rule().id(), fact)
                        .isEqualTo(finding.answer());
            }
        }
        assertThat(settled).as("settled answers that were put to the test").isGreaterThan(RECORDS / 2);
    }

    @Test
    void noAnswerChangesThroughAFactThatItsFindingHadNotLookedAt() {
        int unseen = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            var life = new RandomLife(seed);
            ClientRecord before = life.record();
            ClientRecord after = before.plus(life.fact());
            Recheck changed = Recheck.between(before, after);
            for (Finding<?> finding : findings(before)) {
                if (changed.touches(finding)) continue;
                unseen++;
                assertThat(new Evaluator(SmallLaw.edition(0), after, TODAY).find(finding.rule(), finding.about()))
                        .as("seed %s, rule %s", seed, finding.rule().id())
                        .isEqualTo(finding);
            }
        }
        assertThat(unseen).as("findings that were put to the test").isGreaterThan(RECORDS);
    }

    @Test
    void evaluationOfWhatChangedEqualsEvaluationFromScratch() {
        int kept = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            var life = new RandomLife(seed);
            var random = new Random(seed);
            ClientRecord record = life.record();
            int edition = 0;
            LocalDate today = TODAY;
            List<Finding<?>> findings = new Evaluator(SmallLaw.edition(edition), record, today).all();
            for (int change = 0; change < 4; change++) {
                ClientRecord before = record;
                int editionBefore = edition;
                switch (random.nextInt(4)) {
                    case 0 -> today = today.plusYears(random.nextInt(30));
                    case 1 -> edition += 1 + random.nextInt(2);
                    default -> record = life.more(record);
                }
                Recheck changed = editionBefore == edition
                        ? Recheck.between(before, record)
                        : Recheck.between(
                                SmallLaw.edition(editionBefore).parameters(),
                                SmallLaw.edition(edition).parameters());
                kept += (int) findings.stream()
                        .filter(finding -> !changed.touches(finding))
                        .count();
                var evaluator = new Evaluator(SmallLaw.edition(edition), record, today);
                findings = evaluator.again(findings, changed);
                assertThat(findings).as("seed %s, change %s", seed, change).isEqualTo(evaluator.all());
            }
        }
        assertThat(kept).as("findings that were not made again").isGreaterThan(RECORDS);
    }

    @Test
    void aRecordAsKnownAtAnEarlierInstantIsNotTouchedByWhatCameLater() {
        for (int seed = 0; seed < RECORDS; seed++) {
            var life = new RandomLife(seed);
            ClientRecord then = life.record();
            ClientRecord later = life.more(life.more(then));
            var lastLearned =
                    new HashSet<>(then.facts().stream().map(Fact::recordedAt).toList());
            then.reviews().forEach(review -> lastLearned.add(review.at()));
            then.grouping().ties().forEach(tie -> lastLearned.add(tie.at()));
            if (lastLearned.isEmpty()) continue;
            ClientRecord asKnown = later.asKnownOn(
                    lastLearned.stream().max(Comparator.naturalOrder()).get());
            assertThat(findings(asKnown)).as("seed %s", seed).isEqualTo(findings(then));
        }
    }

    private static List<Finding<?>> findings(ClientRecord record) {
        return new Evaluator(SmallLaw.edition(0), record, TODAY).all();
    }

    /// No value that the record allowed satisfies the new fact.
    private static <T> boolean contradicts(Fact<T> fact, ClientRecord before) {
        List<T> said = fact.said().possible();
        return switch (before.on(fact.type(), fact.about())) {
            case Evidence.Silent<T> _ -> false;
            case Evidence.Agreed<T> agreed -> !said.isEmpty() && !said.contains(agreed.value());
            case Evidence.Vague<T> vague -> disjoint(said, Set.copyOf(vague.possible())) && !vague.othersPossible();
            case Evidence.Disputed<T> disputed ->
                disjoint(said, disputed.sides().keySet());
        };
    }

    private static <T> boolean disjoint(List<T> said, Set<T> possible) {
        return !said.isEmpty() && said.stream().noneMatch(possible::contains);
    }

    private static boolean lengthensAConfirmedList(ClientRecord before, ClientRecord after) {
        return before.on(Completeness.of(Kind.ARRIVAL), Thing.CLIENT) instanceof Evidence.Agreed<Boolean> all
                && all.value()
                && !before.each(Kind.ARRIVAL).equals(after.each(Kind.ARRIVAL));
    }
}
