package org.throughline.vault.ledger;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// What can be wrong with an excerpt of the log. Each is named, because each means something else.
public enum Fault implements Worded {
    UNREADABLE(Text.of(
            "The file cannot be read. It was cut or changed.", "El archivo no se puede leer. Fue cortado o cambiado.")),
    UNSIGNED(
            Text.of("The office did not sign this state of the log.", "La oficina no firmó este estado del registro.")),
    OTHER_KEY(Text.of(
            "The log is signed with another key than on your receipt.",
            "El registro está firmado con otra clave que la de su recibo.")),
    OTHER_CLIENT(Text.of("The receipt is for another file.", "El recibo es de otro expediente.")),
    ENTRY_CHANGED(Text.of(
            "An entry is not the one that stands in the log.", "Una anotación no es la que está en el registro.")),
    ENTRY_MISSING(Text.of("An entry is missing between two others.", "Falta una anotación entre otras dos.")),
    CHAIN_BROKEN(Text.of("An entry does not follow from the one before it.", "Una anotación no sigue a la anterior.")),
    ORDER_BROKEN(Text.of("The entries are not in their order.", "Las anotaciones no están en su orden.")),
    TIME_BACKWARDS(
            Text.of("An entry is older than the one before it.", "Una anotación es más antigua que la anterior.")),
    END_MISSING(Text.of("The log is shorter than on your receipt.", "El registro es más corto que en su recibo.")),
    HEAD_CHANGED(Text.of(
            "The entry on your receipt is not in this log.", "La anotación de su recibo no está en este registro.")),
    NOT_GROWN(Text.of(
            "The log did not grow out of the one on your receipt.",
            "El registro no creció a partir del de su recibo.")),
    NOT_PROVED(Text.of(
            "There is no proof that the log grew out of the one on your receipt.",
            "No hay prueba de que el registro creció a partir del de su recibo."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Fault(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
