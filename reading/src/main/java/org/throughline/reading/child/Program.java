package org.throughline.reading.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/// The folders and archives that this program consists of.
final class Program {
    private Program() {}

    static List<Path> parts() {
        var parts = new ArrayList<Path>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.isEmpty()) continue;
            Path part = Path.of(entry).toAbsolutePath();
            parts.add(part);
            if (Files.isRegularFile(part)) parts.addAll(named(part));
        }
        return parts;
    }

    /// An archive may name others that belong to it.
    private static List<Path> named(Path archive) {
        var others = new ArrayList<Path>();
        try (JarFile jar = new JarFile(archive.toFile())) {
            Manifest manifest = jar.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (names == null) return others;
            for (String name : names.split(" ", -1))
                if (!name.isEmpty() && !name.contains(":")) others.add(archive.resolveSibling(name));
        } catch (IOException _) {
            // What cannot be opened now cannot be loaded later either.
        }
        return others;
    }
}
