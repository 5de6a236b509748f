package org.throughline.law.card;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What is said of Form I-751, the request to keep residence after a green card for two years.
final class Conditional {
    /// Why a person files without the spouse.
    enum Alone {
        FILES_WITH_SPOUSE,
        DIVORCE,
        ABUSE,
        GREAT_HARDSHIP,
        OTHER
    }

    static final FactType<Boolean> FILED = FactType.yesNo(
                    "conditional.filed",
                    Text.of(
                            "Was Form I-751 filed for this card?",
                            "¿Se presentó el Formulario I-751 por esta tarjeta?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> FILED_ON = FactType.date(
                    "conditional.filed.date",
                    Text.of("On what day did USCIS receive Form I-751?", "¿Qué día recibió USCIS el Formulario I-751?"))
            .about(Thing.Kind.CARD);
    static final FactType<Alone> ALONE = FactType.oneOf(
                    "conditional.alone",
                    Alone.class,
                    Text.of(
                            "Does the spouse sign Form I-751 too? If not: is it divorce, abuse, great hardship, or something else?",
                            "¿Firma también el esposo o la esposa el I-751? Si no: ¿es por divorcio, abuso, gran daño u otra cosa?"))
            .about(Thing.Kind.CARD)
            .asSensitive();
    static final FactType<GreenCard.Decision> DECISION = FactType.oneOf(
                    "conditional.decision",
                    GreenCard.Decision.class,
                    Text.of(
                            "Is Form I-751 still pending, approved, or denied?",
                            "¿El Formulario I-751 sigue pendiente, fue aprobado o fue negado?"))
            .about(Thing.Kind.CARD);

    private Conditional() {}
}
