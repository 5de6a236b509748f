package org.throughline.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;

/// How a file of facts writes what was said of a point.
final class SaidWords {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z0-9]+");

    private SaidWords() {}

    /// A value, or less than one: a month, a year, `{ between: [first, last] }`, `{ one of: [a, b] }`. Empty for
    /// `unknown`: somebody was asked and does not know.
    ///
    /// @throws IllegalArgumentException if the words are no value of this type; it says which there are
    static <T> Optional<Said<T>> said(FactType<T> type, Object words) {
        if ("unknown".equals(words)) return Optional.empty();
        if (words instanceof Map<?, ?> map && map.get("one of") instanceof List<?> several)
            return Optional.of(new Said.OneOf<>(
                    several.stream().map(one -> value(type, one)).toList()));
        if (type.valueClass() == LocalDate.class) return Optional.of(cast(days(words)));
        return Optional.of(Said.exactly(value(type, words)));
    }

    @SuppressWarnings("unchecked") // the type is one of days
    private static <T> Said<T> cast(Said<LocalDate> days) {
        return (Said<T>) days;
    }

    private static Said<LocalDate> days(Object words) {
        if (words instanceof Map<?, ?> map && map.get("between") instanceof List<?> ends && ends.size() == 2)
            return new Said.Within(
                    LocalDate.parse(String.valueOf(ends.getFirst())), LocalDate.parse(String.valueOf(ends.getLast())));
        String plain = String.valueOf(words);
        if (plain.matches("\\d{4}-\\d{2}-\\d{2}")) return Said.exactly(LocalDate.parse(plain));
        if (plain.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(plain);
            return new Said.Within(month.atDay(1), month.atEndOfMonth());
        }
        if (plain.matches("\\d{4}")) {
            var year = Year.parse(plain);
            return new Said.Within(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        throw new IllegalArgumentException("not a day, a month or a year: " + words);
    }

    private static <T> T value(FactType<T> type, Object words) {
        Object value = type.valueClass() == LocalDate.class
                ? LocalDate.parse(String.valueOf(words))
                : type.valueClass() == Boolean.class
                        ? yes(words)
                        : type.valueClass() == Integer.class
                                ? Integer.valueOf(String.valueOf(words))
                                : type.valueClass().isEnum() ? choice(type, words) : String.valueOf(words);
        return type.valueClass().cast(value);
    }

    private static Boolean yes(Object words) {
        return switch (String.valueOf(words).toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("not yes or no: " + words);
        };
    }

    private static <T> T choice(FactType<T> type, Object words) {
        String plain = plain(words);
        return type.choices().stream()
                .filter(choice -> String.valueOf(choice).equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is none of: "
                        + Stream.of(type.valueClass().getEnumConstants())
                                .map(choice -> String.valueOf(choice)
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }

    private static String plain(Object words) {
        return NOT_A_LETTER
                .matcher(String.valueOf(words).strip().toUpperCase(Locale.ROOT))
                .replaceAll("_");
    }
}
