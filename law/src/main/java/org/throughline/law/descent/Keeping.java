package org.throughline.law.descent;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether and from when the citizenship of a birth abroad was kept by living here.
public sealed interface Keeping extends Worded {
    /// The law asks nothing for this birth.
    record NotAsked() implements Keeping {
        private static final Text WORDS = Text.of("The law asks nothing for it.", "La ley no pide nada para eso.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }

        @Override
        public String toString() {
            return "not asked";
        }
    }

    /// The years were complete on this day.
    record On(LocalDate day) implements Keeping {
        private static final Text WORDS = Text.of("The years were complete on {0}.", "Los años se completaron el {0}.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader, day);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }
}
