package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.law.descent.KeepingPaths;
import org.throughline.law.descent.ParentYears;

/// What a figure of law is counted in; it decides the class of the value. A unit may say more after its first words:
/// `days in one stay`, `calendar days, received`.
enum Unit {
    DAYS("(calendar |working |business )?days?") {
        @Override
        Object read(Object value) {
            return whole(value);
        }
    },
    COUNT("USD|per fiscal year|countries|hours") {
        @Override
        Object read(Object value) {
            return whole(value);
        }
    },
    YEARS("years?") {
        @Override
        Object read(Object value) {
            return value instanceof Map<?, ?> parts
                    ? Period.of(part(parts, "years"), part(parts, "months"), part(parts, "days"))
                    : Period.ofYears(whole(value));
        }
    },
    MONTHS("months?") {
        @Override
        Object read(Object value) {
            return Period.ofMonths(whole(value));
        }
    },
    DATE("date") {
        @Override
        Object read(Object value) {
            return LocalDate.parse(value.toString());
        }
    },
    BOOLEAN("boolean") {
        @Override
        Object read(Object value) {
            if (!(value instanceof Boolean)) throw new IllegalArgumentException();
            return value;
        }
    },
    PARENT_YEARS("of (the|either) citizen") {
        @Override
        Object read(Object value) {
            if (!(value instanceof Map<?, ?> row)) throw new IllegalArgumentException();
            return ParentYears.of(row);
        }
    },
    KEEPING("any one of these by the person") {
        @Override
        Object read(Object value) {
            if (!(value instanceof List<?> rows)) throw new IllegalArgumentException();
            return KeepingPaths.of(rows);
        }
    },
    AGE("age of the child") {
        @Override
        Object read(Object value) {
            return Period.ofYears(whole(value));
        }
    },
    TEXT("text|status|rule that counts") {
        @Override
        Object read(Object value) {
            return value.toString();
        }
    };

    private final Pattern words;

    Unit(String words) {
        this.words = Pattern.compile("(" + words + ")\\b.*");
    }

    abstract Object read(Object value);

    static Unit of(String place, String id, String unit) {
        return Arrays.stream(values())
                .filter(known -> known.words.matcher(unit).matches())
                .findFirst()
                .orElseThrow(() -> new LawFileException(place, id + " has an unknown unit: " + unit));
    }

    Object value(String place, String id, Object value) {
        try {
            return read(value);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new LawFileException(place, id + " has a value that is no " + name().toLowerCase(Locale.ROOT));
        }
    }

    private static int whole(Object value) {
        if (!(value instanceof Integer number)) throw new IllegalArgumentException();
        return number;
    }

    private static int part(Map<?, ?> parts, String key) {
        Object part = parts.get(key);
        return part == null ? 0 : whole(part);
    }
}
