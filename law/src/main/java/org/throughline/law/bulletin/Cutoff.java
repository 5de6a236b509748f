package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// One cell of the Visa Bulletin.
sealed interface Cutoff extends Worded {
    /// A day: priority dates before it are current, and that day itself is not.
    record Before(LocalDate day) implements Cutoff {
        @Override
        public String in(Locale reader) {
            return Text.date(day, reader);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /// `C`: all are current.
    record Current() implements Cutoff {
        private static final Text WORDS = Text.of("C (current)", "C (al día)");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }

        @Override
        public String toString() {
            return "C";
        }
    }

    /// `U`: none is.
    record Unavailable() implements Cutoff {
        private static final Text WORDS = Text.of("U (no numbers)", "U (sin números)");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }

        @Override
        public String toString() {
            return "U";
        }
    }

    /// As printed in the file: `C`, `U` or `2018-02-01`.
    ///
    /// @throws java.time.DateTimeException if it is none of these
    static Cutoff of(String printed) {
        return switch (printed) {
            case "C" -> new Current();
            case "U" -> new Unavailable();
            default -> new Before(LocalDate.parse(printed));
        };
    }

    default boolean admits(LocalDate priority) {
        return switch (this) {
            case Before(LocalDate day) -> priority.isBefore(day);
            case Current() -> true;
            case Unavailable() -> false;
        };
    }
}
