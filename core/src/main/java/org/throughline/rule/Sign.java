package org.throughline.rule;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the record shows a danger. That none was found never means that there is none.
public enum Sign implements Worded {
    FOUND(Text.of("The record shows it.", "El expediente lo muestra.")),
    NONE_FOUND(Text.of("The record shows no sign of it.", "El expediente no muestra señal de esto."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Sign(Text words) {
        this.words = words;
    }

    public static Sign when(boolean found) {
        return found ? FOUND : NONE_FOUND;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
