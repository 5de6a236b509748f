package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// What leaving does to one order of a judge.
public final class OrderActs implements Preview {
    public static final OrderActs RULE = new OrderActs();

    private static final Text CARRIED_OUT = Text.of(
            "Leaving on {0} carries out the order of removal. From that day the years count that close the way back.",
            "Al salir el {0} se cumple la orden de deportación. Desde ese día cuentan los años que cierran el regreso.");
    private static final Text MUST_LEAVE = Text.of(
            "The judge gave time to leave. Whether this day is in time, and how to prove the leaving, a lawyer must say.",
            "El juez dio tiempo para salir. Si esta fecha está a tiempo, y cómo probar la salida, lo debe decir un abogado.");
    private static final Text WITH_AN_ORDER = Text.of(
            "The judge granted something. If it is withholding, there is an order of removal too, and leaving carries it out.",
            "El juez dio algo. Si es \"withholding\", también hay una orden de deportación, y salir la cumple.");
    private static final Text NOT_KNOWN = Text.of(
            "What this order does is not modelled. A lawyer must read it.",
            "El programa no conoce este tipo de orden. Un abogado debe leerla.");

    private OrderActs() {}

    @Override
    public String id() {
        return "departure.order-acts";
    }

    @Override
    public Text question() {
        return Text.of("What would leaving do to this order?", "¿Qué le haría la salida a esta orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "101(g), 212(a)(9)(A), 240B(d)"), new Citation("8 CFR", "241.7"));
    }

    @Override
    public Consequence apply(Given given) {
        Thing order = given.subject();
        return switch (given.the(Order.OUTCOME, order)) {
            case REMOVED, REMOVED_IN_ABSENTIA ->
                Consequence.found("order-carried-out", CARRIED_OUT, given.the(PlannedTrip.LEAVES));
            case VOLUNTARY_DEPARTURE -> given.refer(MUST_LEAVE);
            case RELIEF_GRANTED -> given.refer(WITH_AN_ORDER);
            case TERMINATED -> Consequence.none();
            case OTHER -> given.refer(NOT_KNOWN);
        };
    }
}
