package org.throughline.law;

import java.time.DateTimeException;
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
import org.throughline.text.Text;

/// How a person writes what was said of a point: in a file of facts, or at the keyboard.
public final class SaidWords {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z0-9]+");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Text NO_DAY = Text.of(
            "\"{0}\" is not written as a day. Write year, month, day: 2024-03-02. If only the month or the year is"
                    + " known: 2024-03 or 2024",
            "\"{0}\" no está escrito como un día. Escriba año, mes, día: 2024-03-02. Si solo se sabe el mes o el año:"
                    + " 2024-03 o 2024");
    private static final Text NOT_IN_CALENDAR = Text.of(
            "there is no day {0} in the calendar. Write what the paper says as closely as is known, such as 2024-02",
            "el día {0} no existe en el calendario. Escriba lo que se sepa de lo que dice el papel, como 2024-02");
    private static final Text BACKWARDS =
            Text.of("the first day, {0}, comes after the last, {1}", "el primer día, {0}, es posterior al último, {1}");
    private static final Text YES_OR_NO =
            Text.of("\"{0}\" is not yes, no or unknown", "\"{0}\" no es yes, no ni unknown");
    private static final Text NO_NUMBER = Text.of("\"{0}\" is not a whole number", "\"{0}\" no es un número entero");
    private static final Text NONE_OF = Text.of("\"{0}\" is none of: {1}", "\"{0}\" no es ninguno de: {1}");

    private SaidWords() {}

    /// A value, or less than one: a month, a year, `{ between: [first, last] }`, `{ one of: [a, b] }`. Empty for
    /// `unknown`: somebody was asked and does not know.
    ///
    /// @throws FactsFileException without a place, if the words are no value of this type; it says which there are
    public static <T> Optional<Said<T>> said(FactType<T> type, Object words) {
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
        if (words instanceof Map<?, ?> map && map.get("between") instanceof List<?> ends && ends.size() == 2) {
            LocalDate first = day(ends.getFirst());
            LocalDate last = day(ends.getLast());
            if (last.isBefore(first)) throw wrong(BACKWARDS, first.toString(), last.toString());
            return new Said.Within(first, last);
        }
        String plain = String.valueOf(words);
        try {
            if (MONTH.matcher(plain).matches()) {
                var month = YearMonth.parse(plain);
                return new Said.Within(month.atDay(1), month.atEndOfMonth());
            }
            if (YEAR.matcher(plain).matches()) {
                var year = Year.parse(plain);
                return new Said.Within(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
        } catch (DateTimeException _) {
            throw wrong(NOT_IN_CALENDAR, plain);
        }
        return Said.exactly(day(words));
    }

    /// @throws FactsFileException without a place, if the words are no day of the calendar
    static LocalDate day(Object words) {
        String plain = String.valueOf(words);
        if (!DAY.matcher(plain).matches()) throw wrong(NO_DAY, plain);
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeException _) {
            throw wrong(NOT_IN_CALENDAR, plain);
        }
    }

    private static <T> T value(FactType<T> type, Object words) {
        Object value = type.valueClass() == LocalDate.class
                ? day(words)
                : type.valueClass() == Boolean.class
                        ? yes(words)
                        : type.valueClass() == Integer.class
                                ? number(words)
                                : type.valueClass().isEnum() ? choice(type, words) : String.valueOf(words);
        return type.valueClass().cast(value);
    }

    private static Boolean yes(Object words) {
        return switch (String.valueOf(words).toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong(YES_OR_NO, words);
        };
    }

    private static Integer number(Object words) {
        try {
            return Integer.valueOf(String.valueOf(words));
        } catch (NumberFormatException _) {
            throw wrong(NO_NUMBER, words);
        }
    }

    private static <T> T choice(FactType<T> type, Object words) {
        String plain = plain(words);
        return type.choices().stream()
                .filter(choice -> String.valueOf(choice).equals(plain))
                .findFirst()
                .orElseThrow(() -> wrong(
                        NONE_OF,
                        words,
                        Stream.of(type.valueClass().getEnumConstants())
                                .map(choice -> String.valueOf(choice)
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }

    private static FactsFileException wrong(Text what, Object... values) {
        return new FactsFileException("", what, values);
    }

    private static String plain(Object words) {
        return NOT_A_LETTER
                .matcher(String.valueOf(words).strip().toUpperCase(Locale.ROOT))
                .replaceAll("_");
    }
}
