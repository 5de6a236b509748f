package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What a paper says of itself: its own dates, apart from what it describes.
public final class Paper {
    /// `document.date`.
    public static final FactType<LocalDate> DATED = FactType.date(
                    "document.date", Text.of("What date does the paper carry?", "¿Qué fecha lleva el papel?"))
            .about(Thing.Kind.DOCUMENT);

    /// `service.date`: Of hearing notices and orders.
    public static final FactType<LocalDate> SERVED = FactType.date(
                    "service.date", Text.of("On what day was the paper served?", "¿En qué fecha se entregó el papel?"))
            .about(Thing.Kind.DOCUMENT);

    /// `i831.date`.
    public static final FactType<LocalDate> CONTINUED = FactType.date(
                    "i831.date",
                    Text.of(
                            "What date does the continuation page carry?",
                            "¿Qué fecha lleva la página de continuación?"))
            .about(Thing.Kind.DOCUMENT);

    static final List<FactType<?>> ALL = List.of(DATED, SERVED, CONTINUED);

    private Paper() {}
}
