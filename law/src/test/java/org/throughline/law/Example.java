package org.throughline.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One worked example, as a lawyer reads it.
///
/// @param words the whole entry, for what few checks need
record Example(
        String id, String rule, Map<String, Object> inputs, Map<String, Object> expected, Map<String, Object> words) {
    /// All examples under a folder, or of one file.
    static List<Example> under(Path place) {
        var all = new ArrayList<Example>();
        try (var files = Files.walk(place)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) all.addAll(in(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static List<Example> in(Path file) {
        Object read = new YAMLMapper().readValue(file.toFile(), Object.class);
        if (read instanceof Map<?, ?> whole) read = whole.get("examples");
        if (!(read instanceof List<?> list)) throw new IllegalArgumentException(file + " holds no list of examples");
        return list.stream().map(entry -> of(map(entry))).toList();
    }

    private static Example of(Map<String, Object> entry) {
        return new Example(
                String.valueOf(entry.get("id")),
                String.valueOf(entry.get("rule")),
                map(entry.getOrDefault("inputs", Map.of())),
                map(entry.get("expected")),
                entry);
    }

    @SuppressWarnings("unchecked") // keys of YAML are texts
    private static Map<String, Object> map(@Nullable Object entry) {
        if (!(entry instanceof Map)) throw new IllegalArgumentException("not inputs or expected: " + entry);
        return (Map<String, Object>) entry;
    }

    @Override
    public String toString() {
        return id + " (" + rule + ")";
    }
}
