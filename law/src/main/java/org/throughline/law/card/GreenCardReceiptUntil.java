package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Until what day the receipt for a new green card, with the old card, stands in for it.
public final class GreenCardReceiptUntil implements Rule<DayIfAny> {
    public static final GreenCardReceiptUntil RULE = new GreenCardReceiptUntil();

    static final FactType<Boolean> FILED = FactType.yesNo(
                    "greenCard.renewal.filed",
                    Text.of(
                            "Was Form I-90 filed to renew this green card?",
                            "¿Se presentó el Formulario I-90 para renovar esta tarjeta verde?"))
            .about(Thing.Kind.CARD);
    static final FactType<LocalDate> FILED_ON = FactType.date(
                    "greenCard.renewal.filed.date",
                    Text.of("On what day did USCIS receive Form I-90?", "¿Qué día recibió USCIS el Formulario I-90?"))
            .about(Thing.Kind.CARD);
    static final FactType<GreenCard.Decision> DECISION = FactType.oneOf(
                    "greenCard.renewal.decision",
                    GreenCard.Decision.class,
                    Text.of(
                            "Is Form I-90 still pending, approved, or denied?",
                            "¿El Formulario I-90 sigue pendiente, fue aprobado o fue negado?"))
            .about(Thing.Kind.CARD);

    static final Parameter<Period> EXTENSION = new Parameter<>("i90.receipt_extension", Period.class);

    private static final Text NOT_FILED = Text.of(
            "Form I-90 was not filed, so no receipt adds time.",
            "No se presentó el Formulario I-90, así que ningún recibo da más tiempo.");
    private static final Text DECIDED = Text.of(
            "Form I-90 was decided. The receipt no longer counts.",
            "El Formulario I-90 ya se decidió. El recibo ya no vale.");
    private static final Text READ_IT = Text.of(
            "Read the receipt: if it says another time, that counts.",
            "Lea el recibo: si dice otro plazo, ese es el que vale.");

    private GreenCardReceiptUntil() {}

    @Override
    public String id() {
        return "card.green-receipt-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the receipt for Form I-90 stand in for the green card?",
                "¿Hasta qué día vale el recibo del Formulario I-90 como tarjeta verde?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return GreenCard.mayBe(record, about, GreenCard.Kind.TEN_YEARS)
                && (!record.facts(FILED, about).isEmpty()
                        || !record.facts(FILED_ON, about).isEmpty());
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "264.5"), new Citation("USCIS", "notice of September 2024"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing card = given.subject();
        if (!given.the(FILED, card)) return new DayIfAny.None(NOT_FILED);
        return switch (given.the(DECISION, card)) {
            case PENDING -> {
                LocalDate filed = given.the(FILED_ON, card);
                LocalDate ends = GreenCard.tenYearsUntil(given, card);
                given.because(READ_IT);
                yield new DayIfAny.On(Anniversary.after(given, ends, given.law(EXTENSION, filed)));
            }
            case APPROVED, DENIED -> new DayIfAny.None(DECIDED);
        };
    }
}
