package org.throughline.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The compiled classes of the rulebook, as they lie in its jar or folder.
final class LawClasses {
    private static final SortedMap<String, byte[]> CODE = Collections.unmodifiableSortedMap(read());

    private LawClasses() {}

    /// The bytes of each class of this module by its name, in the order of the names.
    static SortedMap<String, byte[]> code() {
        return CODE;
    }

    private static SortedMap<String, byte[]> read() {
        try {
            Path place = Path.of(LawClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) return under(place);
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return under(jar.getPath("/"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("the rulebook does not know where its own code lies", broken);
        }
    }

    private static SortedMap<String, byte[]> under(Path root) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(LawClasses::isClass).toList())
                classes.put(name(root.relativize(file).toString()), Files.readAllBytes(file));
        }
        return classes;
    }

    private static boolean isClass(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".class") && !name.endsWith("-info.class");
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
    }

    static List<Class<?>> all() {
        return code().keySet().stream().<Class<?>>map(LawClasses::load).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("a class of the rulebook cannot be loaded: " + name, broken);
        }
    }
}
