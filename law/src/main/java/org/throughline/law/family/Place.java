package org.throughline.law.family;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether a priority date goes with a person whose petition changes.
public enum Place implements Worded {
    KEPT(Text.of("The priority date stays.", "La fecha de prioridad se queda.")),
    KEPT_IN_F2B(Text.of(
            "The petition moves to line F2B by itself and keeps its date.",
            "La petición pasa sola a la línea F2B y conserva su fecha.")),
    NOT_BY_ITSELF(Text.of(
            "The person is out of this petition. Its date does not go along by itself.",
            "La persona queda fuera de esta petición, y la fecha no la sigue por sí sola."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Place(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
