package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// An answer says why, and says only what holds: of each pair in the tables the reason stands in the first case and
/// not in the second.
class ReasonsTest {
    private static final Set<String> GROUP = Set.of("given", "reasons");
    private static final Set<String> PAIR = Set.of("says", "where", "elsewhere");

    @TestFactory
    Stream<DynamicTest> aReasonIsGivenWhereItHoldsAndOnlyThere() {
        return Tables.in("reasons").entrySet().stream()
                .flatMap(entry -> Tables.list(entry.getValue()).stream()
                        .map(group -> Tables.row(group, GROUP))
                        .flatMap(group -> pairs(Asked.of(entry.getKey()), group)));
    }

    private static Stream<DynamicTest> pairs(Asked of, Map<?, ?> group) {
        String given = facts(group, "given");
        return Tables.list(group.get("reasons")).stream()
                .map(pair -> Tables.row(pair, PAIR))
                .map(pair -> test(
                        of, Tables.word(pair, "says"), given + facts(pair, "where"), given + facts(pair, "elsewhere")));
    }

    /// None where nothing is written: then what is given is all.
    private static String facts(Map<?, ?> row, String column) {
        return Optional.ofNullable(row.get(column)).map(facts -> facts + "; ").orElse("");
    }

    private static DynamicTest test(Asked of, String says, String where, String elsewhere) {
        return DynamicTest.dynamicTest(of + " says \"" + says + "\" on " + where, () -> {
            assertThat(of.on(where).says(says)).as("on %s", where).isTrue();
            assertThat(of.on(elsewhere).says(says)).as("on %s", elsewhere).isFalse();
        });
    }
}
