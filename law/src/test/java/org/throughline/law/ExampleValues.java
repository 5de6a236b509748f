package org.throughline.law;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;

/// How examples write values, and what they mean for a fact type.
final class ExampleValues {
    /// Words of examples for values that the code names otherwise.
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("EOIR", "COURT"),
            Map.entry("IMMIGRATION_COURT", "COURT"),
            Map.entry("RFE", "REQUEST_FOR_EVIDENCE"),
            Map.entry("NOID", "INTENT_TO_DENY"),
            Map.entry("316", "FIVE_YEARS"),
            Map.entry("316_A", "FIVE_YEARS"),
            Map.entry("319", "THREE_YEARS_WITH_CITIZEN"),
            Map.entry("319_A", "THREE_YEARS_WITH_CITIZEN"),
            Map.entry("WITHOUT_INSPECTION", "ENTERED_WITHOUT_INSPECTION"),
            Map.entry("EWI", "ENTERED_WITHOUT_INSPECTION"),
            Map.entry("ENTERED_WITHOUT_INSPECTION", "ENTERED_WITHOUT_INSPECTION"),
            Map.entry("PAROLE", "PAROLED"),
            Map.entry("D_S", "DURATION_OF_STATUS"),
            Map.entry("ONLINE", "ELECTRONIC"),
            Map.entry("MAIL", "MAILED"),
            Map.entry("ORAL", "SAID_IN_COURT"),
            Map.entry("ELECTRONICALLY", "SENT_ELECTRONICALLY"),
            Map.entry("DHS", "GOVERNMENT"),
            Map.entry("USCIS_DELAY", "GOVERNMENT"),
            Map.entry("AOS", "ADJUSTMENT_PENDING"),
            Map.entry("1", "FIRST"),
            Map.entry("2", "SECOND"),
            Map.entry("3", "THIRD"),
            Map.entry("4", "FOURTH"),
            Map.entry("5", "FIFTH"),
            Map.entry("6", "SIXTH"),
            Map.entry("7", "SEVENTH"),
            Map.entry("8", "EIGHTH"),
            Map.entry("9", "NINTH"),
            Map.entry("10", "TENTH"),
            Map.entry("11", "ELEVENTH"),
            Map.entry("DC", "DISTRICT_OF_COLUMBIA"));

    private ExampleValues() {}

    static Said<?> said(FactType<?> type, Object value) {
        if (value instanceof Said<?> words) return words;
        if (type.valueClass() == LocalDate.class) return day(String.valueOf(value));
        if (type.valueClass() == Boolean.class) return Said.exactly(yes(value));
        if (type.valueClass() == Integer.class) return Said.exactly(Integer.valueOf(String.valueOf(value)));
        if (type.valueClass().isEnum()) return Said.exactly(choice(type, value));
        return Said.exactly(String.valueOf(value));
    }

    /// `2024-03-02`, `2024-03` for some day in March, `2024` for some day in that year.
    static Said<LocalDate> day(String words) {
        if (words.matches("\\d{4}-\\d{2}-\\d{2}")) return Said.exactly(LocalDate.parse(words));
        if (words.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(words);
            return new Said.Within(month.atDay(1), month.atEndOfMonth());
        }
        if (words.matches("\\d{4}")) {
            var year = Year.parse(words);
            return new Said.Within(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        throw new IllegalArgumentException("not a day, a month or a year: " + words);
    }

    static boolean isDay(Object value) {
        return String.valueOf(value).matches("\\d{4}(-\\d{2}){0,2}");
    }

    static boolean yes(Object value) {
        return switch (String.valueOf(value).toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("not yes or no: " + value);
        };
    }

    private static Object choice(FactType<?> type, Object value) {
        String plain = plain(value);
        String named = SYNONYMS.getOrDefault(plain, plain);
        return Stream.of(type.valueClass().getEnumConstants())
                .filter(constant ->
                        constant.toString().equals(named) || constant.toString().equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is no choice of " + type));
    }

    static String plain(Object value) {
        return String.valueOf(value)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
