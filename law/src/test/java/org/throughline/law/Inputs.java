package org.throughline.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The inputs of an example, found by what their words are like: `i130_filed` and `petition_received` are one thing.
record Inputs(Map<String, Object> words) {
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d+)\\D*");

    static Inputs of(Example example) {
        return new Inputs(example.inputs());
    }

    /// The value of the first word that matches.
    Optional<Object> like(String pattern) {
        var word = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return words.entrySet().stream()
                .filter(input ->
                        input.getValue() != null && word.matcher(input.getKey()).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<String> text(String pattern) {
        return like(pattern).map(String::valueOf);
    }

    /// The value in which a pattern is looked for, as in `category: F2A derivative`.
    boolean says(String pattern, String value) {
        return text(pattern)
                .filter(said -> Pattern.compile(value, Pattern.CASE_INSENSITIVE)
                        .matcher(said)
                        .find())
                .isPresent();
    }

    Optional<LocalDate> day(String pattern) {
        return words.entrySet().stream()
                .filter(input -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                        .matcher(input.getKey())
                        .find())
                .map(input -> String.valueOf(input.getValue()))
                .filter(value -> value.matches("\\d{4}-\\d{2}(-\\d{2})?"))
                .map(value -> LocalDate.parse(value.length() == 7 ? value + "-01" : value))
                .findFirst();
    }

    Optional<Boolean> yes(String pattern) {
        return like(pattern).map(ExampleValues::yes);
    }

    Optional<Integer> number(String pattern) {
        return text(pattern)
                .map(NUMBER::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)));
    }

    /// `P6M`, or a bare number of years.
    Optional<Period> length(String pattern) {
        return text(pattern)
                .filter(value -> value.matches("-?P.*|\\d+"))
                .map(value -> value.startsWith("P") ? Period.parse(value) : Period.ofYears(Integer.parseInt(value)));
    }
}
