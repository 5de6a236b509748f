package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// The day on which the work-permit clock reaches a count, or that it stands still before it gets there.
public sealed interface ClockDay extends Worded {
    record On(LocalDate day) implements ClockDay {
        @Override
        public String in(Locale reader) {
            return Text.date(day, reader);
        }
    }

    /// @param since the first day that does not count
    /// @param days what the clock shows
    record Stopped(LocalDate since, int days) implements ClockDay {
        private static final Text WORDS =
                Text.of("The clock stands at {1} days since {0}.", "El reloj está parado en {1} días desde el {0}.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader, since, days);
        }
    }
}
