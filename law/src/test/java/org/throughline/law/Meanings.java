package org.throughline.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was found, by what the expected words are like: the first pattern that fits a word gives its value.
final class Meanings {
    /// A value, given the expected one: some words can be said in several ways.
    interface Meaning {
        @Nullable
        Object of(Object expected);
    }

    private final Map<Pattern, Meaning> meanings = new LinkedHashMap<>();

    Meanings when(String word, Supplier<? extends @Nullable Object> found) {
        return like(word, _ -> found.get());
    }

    Meanings like(String word, Meaning found) {
        meanings.put(Pattern.compile(word, Pattern.CASE_INSENSITIVE), found);
        return this;
    }

    Map<String, Object> of(Example example) {
        var found = new LinkedHashMap<String, Object>();
        example.expected()
                .forEach((word, expected) -> meanings.entrySet().stream()
                        .filter(meaning -> meaning.getKey().matcher(word).find())
                        .findFirst()
                        .ifPresent(meaning -> found.put(word, meaning.getValue().of(expected))));
        return found;
    }

    /// A day of the inputs. A year alone stands for its middle: such examples mean years, and no day near a limit.
    static Optional<LocalDate> day(Inputs in, String pattern) {
        return in.day(pattern)
                .or(() -> in.text(pattern)
                        .filter(value -> value.matches("\\d{4}"))
                        .map(year -> LocalDate.of(Integer.parseInt(year), 7, 1)));
    }

    /// All that the matching words say, without days.
    static String words(Inputs in, String pattern) {
        var word = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return in.words().entrySet().stream()
                .filter(input -> word.matcher(input.getKey()).find())
                .map(input -> String.valueOf(input.getValue()))
                .filter(value -> !ExampleValues.isDay(value))
                .collect(Collectors.joining("; "));
    }

    /// Yes or no, where a matching word says so.
    static Optional<Boolean> yes(Inputs in, String pattern) {
        String words = words(in, pattern);
        return words.matches("(?i)true|yes|false|no") ? Optional.of(ExampleValues.yes(words)) : Optional.empty();
    }

    /// What a finding comes to, or everything that is possible.
    static Object value(Shown shown) {
        return shown.possible().size() == 1
                ? shown.possible().getFirst()
                : shown.possible().toString();
    }

    /// The expected words themselves where they say that a lawyer must look, and one must.
    static Object lawyer(Shown shown, Object expected) {
        boolean says = Pattern.compile("(?i)refer|attorney|lawyer|^na\\b|depend|unknown|exception")
                .matcher(String.valueOf(expected))
                .find();
        return shown.isReferred() && says ? expected : shown.isReferred() ? "Referred" : value(shown);
    }
}
