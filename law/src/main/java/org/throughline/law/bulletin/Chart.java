package org.throughline.law.bulletin;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// The two charts of each Visa Bulletin. The bulletin does not say which of them USCIS takes for filing that month.
public enum Chart implements Worded {
    FINAL_ACTION(Text.of("chart A, final action dates", "cuadro A, fechas de acción final")),
    FILING(Text.of("chart B, dates for filing", "cuadro B, fechas para presentar"));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Chart(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
