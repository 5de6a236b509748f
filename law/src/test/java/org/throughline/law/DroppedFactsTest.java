package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Answer;
import org.throughline.rule.Glance;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Sweep;

/// Who knows less is never more certain: for every rule, element and danger, on random records, when all that is said
/// on one point is taken away.
class DroppedFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int RECORDS = 60;

    private int opened;
    private int stayed;

    @Test
    void whatIsNotKnownNeverBecomesKnownByDroppingFacts() {
        Rulebook law = Law.rulebook();
        List<Rule<?>> rules = Stream.concat(law.rules().stream(), law.points()).toList();
        var book = new Rulebook(rules, law.parameters(), law.edition());
        for (int seed = 1000; seed < 1000 + RECORDS; seed++) {
            ClientRecord record = new RandomClient(seed, book, TODAY).record();
            List<Glance<?>> knowing = new Sweep(book, record, TODAY).all();
            for (Fact<?> fact : record.facts()) {
                Thing about = record.grouping().of(fact.about());
                if (isAllThatIsSaid(record, fact.type(), about)) continue; // the thing itself would go
                var less = new Sweep(book, without(record, fact.type(), about), TODAY);
                for (Glance<?> before : knowing)
                    compare(seed + " without " + fact.type() + " of " + about, before, less);
            }
        }
        assertThat(opened).as("answers that opened").isGreaterThan(1000);
        assertThat(stayed).as("answers that were settled and stayed so").isGreaterThan(10_000);
    }

    private void compare(String what, Glance<?> before, Sweep less) {
        Answer<?> after = less.find(before.rule(), before.about()).answer();
        String told = what + ", " + before.rule().id();
        switch (after) {
            case Answer.Settled<?> settled -> {
                assertThat(before.answer()).as(told).isEqualTo(settled);
                stayed++;
            }
            case Answer.Open<?> open -> {
                if (!open.othersPossible())
                    assertThat(open.possible().containsAll(before.answer().possible()))
                            .as(told)
                            .isTrue();
                if (before.answer() instanceof Answer.Settled<?>) opened++;
            }
            case Answer.Referred<?> _ -> {
                if (before.answer() instanceof Answer.Settled<?>) opened++;
            }
        }
    }

    private static boolean isAllThatIsSaid(ClientRecord record, FactType<?> type, Thing about) {
        return !about.equals(Thing.CLIENT) && record.said(about).equals(List.of(type));
    }

    private static ClientRecord without(ClientRecord record, FactType<?> type, Thing about) {
        List<Fact<?>> left = record.facts().stream()
                .filter(fact -> !fact.type().equals(type)
                        || !record.grouping().of(fact.about()).equals(about))
                .toList();
        return new ClientRecord(left, record.reviews(), record.grouping());
    }
}
