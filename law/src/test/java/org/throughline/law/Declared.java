package org.throughline.law;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/// What the classes of this module declare as constants: parameters, ways and their points, open questions of law,
/// texts.
final class Declared {
    private Declared() {}

    static <T> List<T> constants(Class<T> kind) {
        var found = new ArrayList<T>();
        for (Class<?> declaring : classes())
            for (Field field : declaring.getDeclaredFields())
                if (Modifier.isStatic(field.getModifiers()) && kind.isAssignableFrom(field.getType()))
                    found.add(kind.cast(read(field)));
        return found;
    }

    static List<Class<?>> classes() {
        return LawClasses.all();
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
