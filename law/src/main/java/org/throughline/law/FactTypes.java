package org.throughline.law;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.fact.FactType;
import org.throughline.vocabulary.Completeness;
import org.throughline.vocabulary.Vocabulary;

/// Every fact type there is, by id: what readers claim, what single rules ask, and whether lists are complete.
final class FactTypes {
    private static final Map<String, FactType<?>> ALL = collect();

    private FactTypes() {}

    static Map<String, FactType<?>> all() {
        return ALL;
    }

    private static Map<String, FactType<?>> collect() {
        var all = new LinkedHashMap<String, FactType<?>>();
        Vocabulary.all().forEach(type -> all.put(type.id(), type));
        Completeness.all().forEach(type -> all.put(type.id(), type));
        for (Class<?> declaring : LawClasses.all())
            for (Field field : declaring.getDeclaredFields())
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == FactType.class) {
                    FactType<?> type = read(field);
                    all.put(type.id(), type);
                }
        return Collections.unmodifiableMap(all);
    }

    private static FactType<?> read(Field field) {
        try {
            field.setAccessible(true);
            return (FactType<?>) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("closed: " + field, closed);
        }
    }
}
