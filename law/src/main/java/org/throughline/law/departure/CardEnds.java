package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Card;

/// A work permit or a resident card that ends before the planned return.
public final class CardEnds implements Preview {
    public static final CardEnds RULE = new CardEnds();

    private static final Text ENDS = Text.of(
            "This card ends on {0}, before the day of return. It cannot be renewed from abroad.",
            "Esta tarjeta vence el {0}, antes del día de regreso. No se puede renovar desde fuera.");

    private CardEnds() {}

    @Override
    public String id() {
        return "departure.card-ends";
    }

    @Override
    public Text question() {
        return Text.of("Does this card end before the return?", "¿Esta tarjeta vence antes del regreso?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.CARD;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "211(a), 212(a)(7)"), new Citation("8 CFR", "211.1(a)(2), 274a.13"));
    }

    @Override
    public Consequence apply(Given given) {
        LocalDate last = given.the(Card.VALID_TO, given.subject());
        return given.the(PlannedTrip.BACK).isAfter(last)
                ? Consequence.found("card-ends", ENDS, last)
                : Consequence.none();
    }
}
