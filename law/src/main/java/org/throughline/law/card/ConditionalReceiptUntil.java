package org.throughline.law.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Until what day the receipt for Form I-751, with the old card, shows that the person is a resident and can work.
public final class ConditionalReceiptUntil implements Rule<DayIfAny> {
    public static final ConditionalReceiptUntil RULE = new ConditionalReceiptUntil();

    static final Parameter<Period> EXTENSION = new Parameter<>("i751.receipt_extension", Period.class);

    private static final Text NOT_FILED = Text.of(
            "Form I-751 was not filed, so no receipt adds time.",
            "No se presentó el Formulario I-751, así que ningún recibo da más tiempo.");
    private static final Text DECIDED = Text.of(
            "Form I-751 was decided. The receipt no longer counts.",
            "El Formulario I-751 ya se decidió. El recibo ya no vale.");
    private static final Text READ_IT = Text.of(
            "Read the receipt: if it says less time, that counts. It was more or less for older forms.",
            "Lea el recibo: si dice menos tiempo, eso vale. Con formularios más viejos era otro plazo.");

    private ConditionalReceiptUntil() {}

    @Override
    public String id() {
        return "card.conditional-receipt-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does the receipt for Form I-751 stand in for the card?",
                "¿Hasta qué día vale el recibo del Formulario I-751 como tarjeta?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ConditionalEnds.isConditional(record, about)
                && (!record.facts(Conditional.FILED, about).isEmpty()
                        || !record.facts(Conditional.FILED_ON, about).isEmpty());
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "216.4(a)(1)"), new Citation("USCIS", "release of 2023-01-24"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing card = given.subject();
        if (!given.the(Conditional.FILED, card)) return new DayIfAny.None(NOT_FILED);
        return switch (given.the(Conditional.DECISION, card)) {
            case PENDING -> {
                LocalDate filed = given.the(Conditional.FILED_ON, card);
                LocalDate ends = given.result(ConditionalEnds.RULE, card);
                given.because(READ_IT);
                yield new DayIfAny.On(Anniversary.after(given, ends, given.law(EXTENSION, filed)));
            }
            case APPROVED, DENIED -> new DayIfAny.None(DECIDED);
        };
    }
}
