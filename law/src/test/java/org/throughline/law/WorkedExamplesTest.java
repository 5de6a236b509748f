package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every worked example. Examples are written in the words of the field; [InputWords] and [ExpectedWords] say what
/// the words mean.
class WorkedExamplesTest {
    private static final Path OURS = Path.of("examples");
    private static final Set<String> RULES = Set.of(
            "ASY-1", "ASY-2", "UP-1", "UP-2", "RMV-2", "RMV-4", "USCIS-1", "NAT-1", "NAT-2", "NAT-3", "FOIA-1",
            "TIME-5");

    @TestFactory
    Stream<DynamicTest> everyExampleOfOursHolds() {
        return Example.under(OURS).stream().map(WorkedExamplesTest::test);
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedExampleForTheseRulesHolds() {
        Optional<Path> file = published("examples.yaml");
        assumeTrue(file.isPresent(), "the published examples are not beside this checkout");
        return Example.under(file.orElseThrow()).stream()
                .filter(example -> RULES.contains(example.rule())
                        || ExampleWords.of(example.rule()).isPresent())
                .map(WorkedExamplesTest::test);
    }

    @Test
    void noTwoExamplesHaveOneId() {
        List<String> ids = Example.under(OURS).stream().map(Example::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
    }

    private static DynamicTest test(Example example) {
        return DynamicTest.dynamicTest(
                example.toString(), () -> assertThat(problems(example)).isEmpty());
    }

    /// For each expected word that does not hold, what was found instead.
    private static Map<String, String> problems(Example example) {
        var problems = new TreeMap<String, String>();
        if (FactsExample.is(example)) return FactsExample.problems(example);
        Optional<ExampleWords> words = ExampleWords.of(example.rule());
        if (words.isPresent()) {
            Map<String, Object> found = words.orElseThrow().found(example);
            example.expected().forEach((word, expected) -> {
                if (!String.valueOf(found.get(word)).equals(String.valueOf(expected)))
                    problems.put(word, String.valueOf(found.get(word)));
            });
            return problems;
        }
        Case c = CaseReader.read(example);
        example.expected().forEach((word, expected) -> {
            String found = ExpectedWords.found(c, example, word, expected);
            if (!found.isEmpty()) problems.put(word, found);
        });
        return problems;
    }

    /// A file of the published law, where it lies beside this checkout.
    static Optional<Path> published(String name) {
        return Stream.of(
                        Optional.ofNullable(System.getenv("THROUGHLINE_SHARED")).orElse("../../shared"),
                        "../../shared",
                        "../shared")
                .map(folder -> Path.of(folder, "law", name))
                .filter(Files::exists)
                .findFirst();
    }
}
