package org.throughline.law.card;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether a person can go on working after the day on the card. Always for a lawyer: the rules change and
/// courts are looking at them. The days and dates stand beside it.
public final class WorkPermission implements Rule<Text> {
    public static final WorkPermission RULE = new WorkPermission();

    private static final Text BESIDE = Text.of(
            "The day on the card and the extra days are counted and shown beside this answer.",
            "La fecha de la tarjeta y los días extra se cuentan y se muestran junto a esta respuesta.");
    private static final Text CHANGES = Text.of(
            "The law on extra days changed in October 2025. Courts are looking at it. Some TPS notices say more.",
            "La ley sobre los días extra cambió en octubre de 2025. Los tribunales la revisan. Algunos avisos de TPS dicen más.");
    private static final Text WHY = Text.of(
            "A lawyer must look at today's rules before the person works past the day on the card.",
            "Un abogado debe ver las reglas de hoy antes de que la persona trabaje después de la fecha de la tarjeta.");

    private WorkPermission() {}

    @Override
    public String id() {
        return "card.work-permission";
    }

    @Override
    public Text question() {
        return Text.of(
                "Can the person work after the day on the card?",
                "¿Puede trabajar la persona después de la fecha de la tarjeta?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkPermit.is(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "274A(h)(3)"), new Citation("8 CFR", "274a.12, 274a.13"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        given.because(CHANGES);
        return given.refer(WHY);
    }
}
