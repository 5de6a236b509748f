package org.throughline.law.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Given;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// The day by which to renew a green card for ten years. When the card ends, the person is still a resident.
public final class GreenCardRenewBy implements DeadlineRule {
    public static final GreenCardRenewBy RULE = new GreenCardRenewBy();

    private static final Text DANGER = Text.of(
            "An arrest, an old order or a long trip can come up when the form is filed. Ask a lawyer first.",
            "Un arresto, una orden vieja o un viaje largo pueden salir al presentar el formulario. Pregunte antes a un abogado.");

    private GreenCardRenewBy() {}

    @Override
    public String id() {
        return "card.green-renew-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day should the green card be renewed?", "¿Para qué día se debe renovar la tarjeta verde?");
    }

    @Override
    public Text action() {
        return Text.of("Renew the green card (Form I-90)", "Renovar la tarjeta verde (Formulario I-90)");
    }

    @Override
    public IfMissed ifMissed() {
        return IfMissed.MONEY_OR_TIME;
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public Optional<FactType<LocalDate>> printed() {
        return Optional.of(Card.VALID_TO);
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return GreenCard.mayBe(record, about, GreenCard.Kind.TEN_YEARS);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "264.5"), new Citation("INA", "264(d), (e)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate ends = GreenCard.tenYearsUntil(given, given.subject());
        given.because(DANGER);
        return ends;
    }
}
