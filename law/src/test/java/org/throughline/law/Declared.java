package org.throughline.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.fact.FactType;
import org.throughline.vocabulary.Completeness;
import org.throughline.vocabulary.Vocabulary;

/// What the classes of this module declare as constants: fact types, parameters, open questions of law, texts.
final class Declared {
    private Declared() {}

    /// Every fact type there is, by id: those of the shared vocabulary and those of single rules.
    static Map<String, FactType<?>> factTypes() {
        var all = new LinkedHashMap<String, FactType<?>>();
        Vocabulary.all().forEach(type -> all.put(type.id(), type));
        Completeness.all().forEach(type -> all.put(type.id(), type));
        for (Object type : constants(FactType.class)) all.put(((FactType<?>) type).id(), (FactType<?>) type);
        return all;
    }

    static <T> List<T> constants(Class<T> kind) {
        var found = new ArrayList<T>();
        for (Class<?> declaring : classes())
            for (Field field : declaring.getDeclaredFields())
                if (Modifier.isStatic(field.getModifiers()) && kind.isAssignableFrom(field.getType()))
                    found.add(kind.cast(read(field)));
        return found;
    }

    static List<Class<?>> classes() {
        try {
            Path root = Path.of(Law.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                return files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                        .sorted()
                        .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object read(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
