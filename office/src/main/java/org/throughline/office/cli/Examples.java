package org.throughline.office.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The worked examples that lie beside the source, by the rules they show.
final class Examples {
    private final Map<String, List<Map<?, ?>>> byRule = new HashMap<>();

    /// @param home the folder of the source; where it is not there, no example is shown
    Examples(Path home) {
        Path folder = home.resolve("law/examples");
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) add(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(Path file) {
        if (!(new YAMLMapper().readValue(file.toFile(), Object.class) instanceof List<?> examples)) return;
        for (Object example : examples)
            if (example instanceof Map<?, ?> words && words.get("expected") instanceof Map<?, ?> expected)
                expected.keySet().stream()
                        .map(key -> String.valueOf(key).replaceFirst(" of .*", ""))
                        .distinct()
                        .forEach(rule -> byRule.computeIfAbsent(rule, _ -> new ArrayList<>())
                                .add(words));
    }

    List<Map<?, ?>> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
