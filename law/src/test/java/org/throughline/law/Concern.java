package org.throughline.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the tables in `concerns/` say of one rule.
///
/// @param asked facts that give a reason to ask, as [Asked#said] takes them
/// @param notAsked facts that give none
/// @param lost what is lost if the day passes, of a rule that gives a day to act by
/// @param printed the fact that says which day a paper prints for the same act
record Concern(Asked of, List<String> asked, List<String> notAsked, Optional<String> lost, Optional<String> printed) {
    private static final Path TABLES = Path.of("src/test/resources/org/throughline/law/concerns");
    private static final Set<String> COLUMNS = Set.of("asked", "not asked", "lost", "printed");

    static List<Concern> all() {
        var all = new ArrayList<Concern>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.sorted().toList()) all.addAll(in(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static List<Concern> in(Path file) {
        return map(new YAMLMapper().readValue(file.toFile(), Object.class)).entrySet().stream()
                .map(entry -> of(String.valueOf(entry.getKey()), map(entry.getValue())))
                .toList();
    }

    private static Concern of(String rule, Map<?, ?> columns) {
        if (!COLUMNS.containsAll(columns.keySet()))
            throw new IllegalArgumentException(rule + " has a column that nobody reads: " + columns.keySet());
        return new Concern(
                Asked.of(rule),
                list(columns.get("asked")),
                list(columns.get("not asked")),
                word(columns.get("lost")),
                word(columns.get("printed")));
    }

    private static Map<?, ?> map(@Nullable Object read) {
        if (!(read instanceof Map<?, ?> map)) throw new IllegalArgumentException("not a table of rules: " + read);
        return map;
    }

    private static List<String> list(@Nullable Object read) {
        if (read == null) return List.of();
        if (!(read instanceof List<?> list)) throw new IllegalArgumentException("not a list of facts: " + read);
        return list.stream().map(String::valueOf).toList();
    }

    private static Optional<String> word(@Nullable Object read) {
        return Optional.ofNullable(read).map(String::valueOf);
    }
}
