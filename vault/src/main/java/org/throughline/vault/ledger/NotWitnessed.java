package org.throughline.vault.ledger;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// A witness does not sign. The log may be wrong, or just the question.
public final class NotWitnessed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What is wrong.
    public enum Why implements Worded {
        UNREADABLE(Text.of(
                "This is not what a log asks a witness. It was cut or changed.",
                "Esto no es lo que un registro pide a un testigo. Fue cortado o cambiado.")),
        UNKNOWN_LOG(Text.of(
                "This office does not watch that log: its key was never entered here.",
                "Esta oficina no vigila ese registro: su clave nunca se anotó aquí.")),
        UNSIGNED(Text.of(
                "The state of the log is not signed with the key that was entered here.",
                "El estado del registro no está firmado con la clave que se anotó aquí.")),
        OTHER_BEGINNING(Text.of(
                "The proof begins at another state of the log than the one seen here last. Ask again from that one.",
                "La prueba empieza en otro estado del registro que el último visto aquí. Pida otra vez desde ese.")),
        SPLIT_VIEW(Text.of(
                "Split view: this log has as many entries as when it was seen here, and they are others. Keep both files:"
                        + " they prove it.",
                "Doble vista: este registro tiene tantas anotaciones como cuando se vio aquí, y son otras. Guarde los dos"
                        + " archivos: son la prueba.")),
        NOT_GROWN(Text.of(
                "Split view: the log did not grow out of the one that was seen here. Keep both files: they prove it.",
                "Doble vista: el registro no creció a partir del que se vio aquí. Guarde los dos archivos: son la"
                        + " prueba."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Why(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    private final Why why;
    private final long seen;

    NotWitnessed(Why why, long seen) {
        super(why.in(Locale.ENGLISH));
        this.why = why;
        this.seen = seen;
    }

    /// The key of that log was never entered here.
    public static NotWitnessed ofUnknown() {
        return new NotWitnessed(Why.UNKNOWN_LOG, 0);
    }

    public Why why() {
        return why;
    }

    /// How many entries the log had when it was seen last; 0 if it never was.
    public long seen() {
        return seen;
    }
}
