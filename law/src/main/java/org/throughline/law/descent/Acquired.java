package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// From what day all parts of a law about children of citizens came together, on these facts.
public sealed interface Acquired extends Worded {
    record On(LocalDate day) implements Acquired {
        private static final Text WORDS =
                Text.of("All parts came together on {0}.", "Todas las partes se juntaron el {0}.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader, day);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /// They did not come together on these facts. Other laws may still give it.
    record NotOnTheseFacts() implements Acquired {
        private static final Text WORDS = Text.of(
                "The parts did not come together on these facts. Look at the other laws too.",
                "Las partes no se juntaron con estos datos. Vea también las otras leyes.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }

        @Override
        public String toString() {
            return "not on these facts";
        }
    }
}
