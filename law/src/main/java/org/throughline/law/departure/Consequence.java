package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// What one rule finds that a planned trip would set off. "Unknown" and "a lawyer must look" are not values: they are
/// the answers `Open` and `Referred`.
public sealed interface Consequence extends Worded {
    /// The trip would set this off on the facts of the record.
    ///
    /// @param name short and lasting, for files and for setting trips side by side: `ten-years`
    /// @param values what goes into the holes of the words: days and numbers
    record Found(String name, Text words, List<Object> values) implements Consequence {
        public Found {
            if (!name.matches("[a-z0-9-]+")) throw new IllegalArgumentException("not a short name: " + name);
            values = List.copyOf(values);
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader, values.toArray());
        }

        /// The first day that it names, where it names one: the day on which a bar ends, the day of a hearing.
        public Optional<LocalDate> day() {
            return values.stream()
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .findFirst();
        }

        @Override
        public String toString() {
            return Stream.concat(Stream.of(name), values.stream().map(String::valueOf))
                    .collect(Collectors.joining(" "));
        }
    }

    /// This rule found nothing. That is never "nothing": other rules and a lawyer may find more.
    record NoneFound() implements Consequence {
        private static final Text WORDS =
                Text.of("Nothing found on this point.", "No se encontró nada sobre este punto.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }

        @Override
        public String toString() {
            return "none found";
        }
    }

    static Consequence found(String name, Text words, Object... values) {
        return new Found(name, words, Arrays.asList(values));
    }

    static Consequence none() {
        return new NoneFound();
    }
}
