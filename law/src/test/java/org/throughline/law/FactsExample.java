package org.throughline.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.fact.ClientRecord;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;

/// An example written in facts: its `facts` are a file of facts, and each word of `expected` is the id of a
/// rule, an element or a danger, where need be with the thing it is asked about: `presence.unlawful-days of
/// arrival 2`.
final class FactsExample {
    private static final LocalDate USUAL_TODAY = LocalDate.of(2026, 11, 25);

    private FactsExample() {}

    static boolean is(Example example) {
        return example.words().containsKey("facts");
    }

    /// For each expected word that does not hold, what was found instead.
    static Map<String, String> problems(Example example) {
        if (!(example.words().get("facts") instanceof Map<?, ?> facts))
            throw new IllegalArgumentException(example + ": facts stand as sections");
        var evaluator = new Evaluator(Law.rulebook(), FactsFile.of(example.id(), facts), today(example));
        var problems = new TreeMap<String, String>();
        example.expected().forEach((word, expected) -> {
            Object found = found(evaluator, word).against(expected);
            if (!String.valueOf(found).equals(String.valueOf(expected))) problems.put(word, String.valueOf(found));
        });
        return problems;
    }

    /// What the rule, element or danger that a word of `expected` names says on the facts of the example.
    static Finding<?> finding(Example example, String word) {
        return found(new Evaluator(Law.rulebook(), record(example), today(example)), word)
                .finding();
    }

    static ClientRecord record(Example example) {
        if (!(example.words().get("facts") instanceof Map<?, ?> facts)) return ClientRecord.EMPTY;
        return FactsFile.of(example.id(), facts);
    }

    private static LocalDate today(Example example) {
        return Optional.ofNullable(example.words().get("on"))
                .map(on -> LocalDate.parse(String.valueOf(on)))
                .orElse(USUAL_TODAY);
    }

    private static Shown found(Evaluator evaluator, String word) {
        Asked asked = Asked.of(word);
        return new Shown(evaluator.find(asked.rule(), asked.about()));
    }
}
