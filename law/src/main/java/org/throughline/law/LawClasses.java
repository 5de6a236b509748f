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
import org.throughline.time.DaySet;

/// The compiled classes of the rulebook and of the counting of time, as they lie in their jars or folders.
final class LawClasses {
    private static final String LAW = LawClasses.class.getPackageName() + ".";
    private static final String TIME = DaySet.class.getPackageName() + ".";
    private static final SortedMap<String, byte[]> CODE = Collections.unmodifiableSortedMap(read());

    private LawClasses() {}

    /// The bytes of each class of this module, and of the days and holidays it counts with, by its name, in the order
    /// of the names.
    static SortedMap<String, byte[]> code() {
        return CODE;
    }

    private static SortedMap<String, byte[]> read() {
        var code = new TreeMap<String, byte[]>();
        code.putAll(beside(LawClasses.class, LAW));
        code.putAll(beside(DaySet.class, TIME));
        return code;
    }

    private static SortedMap<String, byte[]> beside(Class<?> one, String packages) {
        try {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) return under(place, packages);
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return under(jar.getPath("/"), packages);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("the rulebook does not know where its own code lies", broken);
        }
    }

    private static SortedMap<String, byte[]> under(Path root, String packages) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(LawClasses::isClass).toList()) {
                String name = name(root.relativize(file).toString());
                if (name.startsWith(packages)) classes.put(name, Files.readAllBytes(file));
            }
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

    /// The classes of this module.
    static List<Class<?>> all() {
        return code().keySet().stream()
                .filter(name -> name.startsWith(LAW))
                .<Class<?>>map(LawClasses::load)
                .toList();
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("a class of the rulebook cannot be loaded: " + name, broken);
        }
    }
}
