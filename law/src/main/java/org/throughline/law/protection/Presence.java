package org.throughline.law.protection;

import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// Whether the presence since a status began was kept.
public enum Presence implements Worded {
    UNBROKEN(Text.of("No trip broke it on these facts.", "Ningún viaje la rompió según estos datos.")),
    BROKEN(Text.of("A trip, or all trips together, broke it.", "Un viaje, o todos los viajes juntos, la rompieron."));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Presence(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }
}
