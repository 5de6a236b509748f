package org.throughline.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// The files that a person named, those of a folder by name, and which of them have the same bytes.
final class FilesNamed {
    private final List<Path> seen = new ArrayList<>();

    /// Every file once, in the order named. Hidden files of a folder are left out; links in it are not followed.
    static SequencedSet<Path> in(List<Path> filesOrFolders) {
        var files = new LinkedHashSet<Path>();
        for (Path path : filesOrFolders) {
            if (Files.isDirectory(path)) files.addAll(within(path));
            else files.add(path);
        }
        return files;
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException _) {
            return List.of(folder); // what cannot be listed is named as a file, which then cannot be read
        }
    }

    /// The earlier file with the same bytes. Reads no more of either file than it must.
    Optional<Path> earlierCopy(Path file) {
        Optional<Path> same =
                seen.stream().filter(earlier -> sameBytes(earlier, file)).findFirst();
        if (same.isEmpty()) seen.add(file);
        return same;
    }

    private static boolean sameBytes(Path one, Path other) {
        try {
            return Files.size(one) > 0 && Files.size(one) == Files.size(other) && Files.mismatch(one, other) < 0;
        } catch (IOException _) {
            return false;
        }
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }
}
