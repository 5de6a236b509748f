package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.throughline.office.paper.BriefPages.Page;
import org.throughline.office.work.Brief;

/// Writes the rulebook as pages: `index.html`, and one for each rule and each way, linked where they name each other.
/// They hold no client's data.
public final class RuleSite {
    private RuleSite() {}

    /// @return the page to open first
    /// @throws NotOurFolder if the folder holds anything else
    /// @throws IOException if the folder cannot be written
    public static Path write(SequencedMap<String, Brief> pages, Path directory, Locale reader) throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        pages.keySet().forEach(id -> links.put(id, id + ".html"));
        for (Path file : files(directory)) if (!isOurs(file, links)) throw new NotOurFolder(directory);
        Files.createDirectories(directory);
        for (Path file : files(directory)) Files.delete(file);
        Files.write(directory.resolve("throughline.css"), Templates.stylesheet());
        var language = new Language(reader);
        for (var page : pages.entrySet()) {
            String up = page.getKey().equals("index") ? "" : "index.html";
            Map<String, String> others = new LinkedHashMap<>(links);
            others.remove(page.getKey());
            Files.write(
                    directory.resolve(links.get(page.getKey())),
                    BriefPages.html(new Page(page.getValue(), up, others), language));
        }
        return directory.resolve("index.html");
    }

    private static boolean isOurs(Path file, Map<String, String> links) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.equals("throughline.css")
                        || links.containsValue(name)
                        || name.matches("[a-z]+\\.[a-z0-9-]+\\.html"));
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) return List.of();
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
