package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folder a report is written to. Only its owner may read what is in it, where the file system knows
/// owners.
final class Folder {
    private static final Pattern OURS = Pattern.compile("index\\.html|throughline\\.css|\\d+-\\d{4,}\\.(html|png|jpg)");

    private final Path root;

    private Folder(Path root) {
        this.root = root;
    }

    /// An empty folder, or one from which an earlier report is taken out first.
    ///
    /// @throws NotOurFolder if anything else is in it
    static Folder cleared(Path directory) throws IOException {
        Path pages = directory.resolve("pages");
        for (Path file : files(directory)) if (!file.equals(pages) && !isOurs(file)) throw new NotOurFolder(directory);
        for (Path file : files(pages)) if (!isOurs(file)) throw new NotOurFolder(directory);
        for (Path file : files(pages)) Files.delete(file);
        for (Path file : files(directory)) if (!file.equals(pages)) Files.delete(file);
        Files.createDirectories(pages);
        permit(directory, "rwx------");
        permit(pages, "rwx------");
        return new Folder(directory);
    }

    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file)
                && OURS.matcher(file.getFileName().toString()).matches();
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) return List.of();
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    Path root() {
        return root;
    }

    Path write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.write(file, content);
        permit(file, "rw-------");
        return file;
    }

    private static void permit(Path file, String permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
