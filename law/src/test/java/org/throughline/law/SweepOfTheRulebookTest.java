package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;
import org.throughline.rule.Sweep;
import org.throughline.testing.AtAGlance;

/// What a caseload shows is what the explained answer says: for every rule, element and danger, on random records.
class SweepOfTheRulebookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int RECORDS = 200;

    @Test
    void everyRuleAnswersAlikeSweptAndExplained() {
        Rulebook law = Law.rulebook();
        List<Rule<?>> rules = Stream.concat(law.rules().stream(), law.points()).toList();
        var book = new Rulebook(rules, law.parameters(), law.edition());
        Map<String, Set<Class<?>>> answers = new HashMap<>();
        for (int seed = 0; seed < RECORDS; seed++) {
            ClientRecord record = new RandomClient(seed, book, TODAY).record();
            var evaluator = new Evaluator(book, record, TODAY);
            var sweep = new Sweep(book, record, TODAY);
            for (Finding<?> finding : evaluator.all()) {
                answers.computeIfAbsent(finding.rule().id(), _ -> new HashSet<>())
                        .add(finding.answer().getClass());
                assertThat(sweep.find(finding.rule(), finding.about()))
                        .as("seed %s, rule %s", seed, finding.rule().id())
                        .isEqualTo(AtAGlance.of(finding));
            }
        }
        assertThat(answers).as("rules that were asked").hasSizeGreaterThan(rules.size() * 3 / 4);
        assertThat(answers.values().stream().filter(kinds -> kinds.size() > 1).count())
                .as("rules that answered in more than one way: %s", answers)
                .isGreaterThan(rules.size() / 2);
    }
}
