package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// When unlawful presence begins in one stay.
public sealed interface Start extends Worded {
    record From(LocalDate day) implements Start {
        @Override
        public String in(Locale reader) {
            return Text.date(day, reader);
        }
    }

    /// It has not begun on what the record says.
    record NotYet() implements Start {
        private static final Text WORDS =
                Text.of("It has not begun on these facts.", "No ha empezado según estos hechos.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }
    }
}
