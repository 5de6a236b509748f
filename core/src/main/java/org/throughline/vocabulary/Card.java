package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One work permit, resident card, or other proof of permission with a validity.
public final class Card {
    /// `card.number`: Three letters and ten digits.
    public static final FactType<String> NUMBER = FactType.text(
                    "card.number",
                    Text.of("What card number is printed there?", "¿Qué número de tarjeta aparece impreso?"))
            .about(Thing.Kind.CARD);

    /// `ead.category`: As printed: `C08`.
    public static final FactType<String> CATEGORY = FactType.text(
                    "ead.category",
                    Text.of("What category does the work permit carry?", "¿Qué categoría lleva el permiso de trabajo?"))
            .about(Thing.Kind.CARD);

    /// `validFrom`.
    public static final FactType<LocalDate> VALID_FROM = FactType.date(
                    "validFrom", Text.of("From what day is it valid?", "¿Desde qué fecha es válido?"))
            .about(Thing.Kind.CARD);

    /// `validTo`.
    public static final FactType<LocalDate> VALID_TO = FactType.date(
                    "validTo", Text.of("Until what day is it valid?", "¿Hasta qué fecha es válido?"))
            .about(Thing.Kind.CARD);

    static final List<FactType<?>> ALL = List.of(NUMBER, CATEGORY, VALID_FROM, VALID_TO);

    private Card() {}
}
