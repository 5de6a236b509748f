package org.throughline.law.counting;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// A day that a count comes to, or the words that say why it comes to none.
public sealed interface DayIfAny extends Worded {
    record On(LocalDate day) implements DayIfAny {
        @Override
        public String in(Locale reader) {
            return Text.date(day, reader);
        }
    }

    /// There is no such day on these facts. That is never more than what the count looked at.
    record None(Text words) implements DayIfAny {
        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }
}
