package org.throughline.law.family;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How the year for asking stands.
public enum Sought implements Worded {
    IN_TIME(Text.of("The person asked within the year.", "La persona lo pidió dentro del año.")),
    TIME_STILL_RUNS(Text.of("The year is still running.", "El año todavía corre.")),
    LATE(Text.of("The year passed, and nothing known excuses it.", "El año pasó, y nada de lo que se sabe lo excusa."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Sought(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
