package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.throughline.rule.Explanation;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Outcome;
import org.throughline.rule.Step;

/// Of each open question of law, every reading gives the value that its authority stands for.
class ReadingsTest {
    private static final Set<String> CASE = Set.of("of", "on", "gives");

    @Test
    void everyOpenQuestionHasACase() {
        assertThat(Tables.in("readings").keySet())
                .containsExactlyInAnyOrderElementsOf(Declared.constants(LegalQuestion.class).stream()
                        .map(question -> ((LegalQuestion<?>) question).id())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> eachReadingGivesTheValueItStandsFor() {
        return Tables.in("readings").entrySet().stream()
                .flatMap(entry -> Tables.list(entry.getValue()).stream()
                        .map(read -> Tables.row(read, CASE))
                        .map(row -> DynamicTest.dynamicTest(
                                entry.getKey() + " for " + Tables.word(row, "of"),
                                () -> assertThat(found(entry.getKey(), row)).isEqualTo(expected(row)))));
    }

    private static Map<String, Set<String>> expected(Map<?, ?> row) {
        if (!(row.get("gives") instanceof Map<?, ?> gives) || gives.size() < 2)
            throw new IllegalArgumentException("two readings give two values: " + row);
        var expected = new TreeMap<String, Set<String>>();
        gives.forEach((reading, value) -> expected.put(String.valueOf(reading), Set.of(String.valueOf(value))));
        return expected;
    }

    /// For each reading that the explanation shows, all that the worlds give which take it.
    private static Map<String, Set<String>> found(String question, Map<?, ?> row) {
        Shown shown = Asked.of(Tables.word(row, "of")).on(Tables.word(row, "on"));
        var found = new TreeMap<String, Set<String>>();
        for (Explanation.World world : shown.finding().explanation().worlds())
            readings(world.steps(), question)
                    .forEach(reading ->
                            found.computeIfAbsent(reading, _ -> new TreeSet<>()).add(value(world.outcome())));
        return found;
    }

    private static String value(Outcome outcome) {
        return outcome instanceof Outcome.Value(Object value) ? Shown.value(value) : outcome.toString();
    }

    private static Stream<String> readings(List<Step> steps, String question) {
        return steps.stream().flatMap(step -> switch (step) {
            case Step.FromReading from ->
                Stream.of(from)
                        .filter(read -> read.question().id().equals(question))
                        .map(read -> String.valueOf(read.reading()));
            case Step.FromRule rule -> readings(rule.steps(), question);
            case Step.FromRecord _, Step.NotKnown _, Step.FromLaw _, Step.Because _ -> Stream.empty();
        });
    }
}
