package org.throughline.rule;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether what the law asks for is there on the facts of the record. "Unknown" and "a lawyer must look" are not
/// values: they are the answers `Open` and `Referred`.
public enum Met implements Worded {
    MET(Text.of("This is met on these facts.", "Esto se cumple con estos datos.")),
    NOT_MET(Text.of("This is not met on these facts.", "Esto no se cumple con estos datos."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Met(Text words) {
        this.words = words;
    }

    public static Met when(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
