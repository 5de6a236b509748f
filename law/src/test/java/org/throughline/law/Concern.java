package org.throughline.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tables in `concerns/` say of one rule.
///
/// @param asked facts that give a reason to ask, as [Asked#said] takes them
/// @param notAsked facts that give none
/// @param lost what is lost if the day passes, of a rule that gives a day to act by
/// @param printed the fact that says which day a paper prints for the same act
record Concern(Asked of, List<String> asked, List<String> notAsked, Optional<String> lost, Optional<String> printed) {
    private static final Set<String> COLUMNS = Set.of("asked", "not asked", "lost", "printed");

    static List<Concern> all() {
        return Tables.in("concerns").entrySet().stream()
                .map(entry -> of(entry.getKey(), Tables.row(entry.getValue(), COLUMNS)))
                .toList();
    }

    private static Concern of(String rule, Map<?, ?> columns) {
        return new Concern(
                Asked.of(rule),
                facts(columns.get("asked")),
                facts(columns.get("not asked")),
                Optional.ofNullable(columns.get("lost")).map(String::valueOf),
                Optional.ofNullable(columns.get("printed")).map(String::valueOf));
    }

    private static List<String> facts(@Nullable Object read) {
        return Tables.list(read).stream().map(String::valueOf).toList();
    }
}
