package org.throughline.law.departure;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Leaving with an order of removal carries it out. A travel permit does not protect from that.
public final class AnyOrder implements Preview {
    public static final AnyOrder RULE = new AnyOrder();

    private static final Text ACTS = Text.of(
            "Leaving carries out an order of removal. A travel permit does not stop that. The way back can be closed for years.",
            "Al salir se cumple una orden de deportación. Un permiso de viaje no lo evita. El regreso puede cerrarse por años.");

    private AnyOrder() {}

    @Override
    public String id() {
        return "departure.any-order";
    }

    @Override
    public Text question() {
        return Text.of("Is there an order that leaving would carry out?", "¿Hay una orden que se cumpliría al salir?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "101(g), 241(a)(5)"), new Citation("8 CFR", "241.7"));
    }

    @Override
    public Consequence apply(Given given) {
        return given.the(Order.EVER_REMOVAL) ? Consequence.found("order", ACTS) : Consequence.none();
    }
}
