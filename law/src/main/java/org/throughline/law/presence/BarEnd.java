package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// When the bar that a count reaches ends.
public sealed interface BarEnd extends Worded {
    /// The count reaches no bar. That is not "none": other reasons are not counted here.
    record NoCount() implements BarEnd {
        private static final Text WORDS = Text.of(
                "This count sets off no bar. Other reasons are not checked here.",
                "Esta cuenta no activa ninguna barrera. Otras razones no se revisan aquí.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }
    }

    record On(LocalDate day) implements BarEnd {
        @Override
        public String in(Locale reader) {
            return Text.date(day, reader);
        }
    }

    /// It has no end.
    ///
    /// @param law the words of the law's own length: `forever`
    record NoEnd(String law) implements BarEnd {
        private static final Text WORDS = Text.of("It has no end.", "No tiene fecha final.");

        @Override
        public String in(Locale reader) {
            return WORDS.in(reader);
        }
    }
}
