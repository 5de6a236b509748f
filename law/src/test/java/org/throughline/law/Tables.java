package org.throughline.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Tables of cases in YAML: a folder holds a file for each topic, a file an entry for each rule, by its name.
final class Tables {
    private static final Path TABLES = Path.of("src/test/resources/org/throughline/law");

    private Tables() {}

    /// The entries of a folder; one that stands there twice fails here.
    static SequencedMap<String, Object> in(String folder) {
        var entries = new LinkedHashMap<String, Object>();
        try (Stream<Path> files = Files.list(TABLES.resolve(folder))) {
            for (Path file : files.sorted().toList())
                of(file).forEach((name, entry) -> {
                    if (entries.put(String.valueOf(name), entry) != null)
                        throw new IllegalArgumentException(name + " stands there twice");
                });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    private static Map<?, ?> of(Path file) {
        Object read = new YAMLMapper().readValue(file.toFile(), Object.class);
        if (!(read instanceof Map<?, ?> map)) throw new IllegalArgumentException(file + " holds no entries");
        return map;
    }

    /// A row with no other columns than these.
    static Map<?, ?> row(@Nullable Object read, Set<String> columns) {
        if (!(read instanceof Map<?, ?> row) || !columns.containsAll(row.keySet()))
            throw new IllegalArgumentException("not a row of " + columns + ": " + read);
        return row;
    }

    /// What a row says in a column that it must have.
    static String word(Map<?, ?> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(String::valueOf)
                .orElseThrow(() -> new IllegalArgumentException(row + " lacks " + column));
    }

    /// A list; empty where nothing is written.
    static List<?> list(@Nullable Object read) {
        if (read == null) return List.of();
        if (!(read instanceof List<?> list)) throw new IllegalArgumentException("not a list: " + read);
        return list;
    }
}
