package org.throughline.law.asylum;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How the count of this record stands to the number that the court's system shows for the same day.
public sealed interface ClockMatch extends Worded {
    /// Both give this many days.
    record Same(int days) implements ClockMatch {
        private static final Text WORDS = Text.of(
                "The court's system shows {0} days, and so does our count.",
                "El sistema de la corte muestra {0} días, y nuestra cuenta también.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader, days);
        }
    }

    /// They differ.
    ///
    /// @param ours the count of this record
    /// @param court the number that the court's system shows
    /// @param explainedBy the first days of the events each of which alone would explain it, if the court took it
    ///     in another way: a delay, or the denial
    record Differs(int ours, int court, List<LocalDate> explainedBy) implements ClockMatch {
        private static final Text FEWER = Text.of(
                "The court's system shows {1} days and our count {0}. The court has {2} fewer.",
                "El sistema de la corte muestra {1} días y nuestra cuenta {0}. La corte tiene {2} menos.");
        private static final Text MORE = Text.of(
                "The court's system shows {1} days and our count {0}. The court has {2} more.",
                "El sistema de la corte muestra {1} días y nuestra cuenta {0}. La corte tiene {2} más.");

        public Differs {
            explainedBy = List.copyOf(explainedBy);
        }

        @Override
        public String in(Locale reader) {
            return (court < ours ? FEWER : MORE).in(reader, ours, court, Math.abs(ours - court));
        }
    }
}
