package org.throughline.office.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.text.Text;

/// The views of a client's file, in the order in which they stand.
enum Tab {
    TIMELINE,
    OPTIONS,
    DEADLINES,
    QUESTIONS,
    TRAVEL,
    WHO;

    Text title() {
        return switch (this) {
            case TIMELINE -> Text.of("Timeline", "Línea de vida");
            case OPTIONS -> Text.of("Options", "Opciones");
            case DEADLINES -> Text.of("Deadlines", "Fechas límite");
            case QUESTIONS -> Text.of("Questions", "Preguntas");
            case TRAVEL -> Text.of("Travel", "Viajes");
            case WHO -> Text.of("Who has looked", "Quién ha mirado");
        };
    }

    /// As it stands in addresses.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tab> of(String word) {
        return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }
}
