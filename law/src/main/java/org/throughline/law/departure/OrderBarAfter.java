package org.throughline.law.departure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.presence.BarEnd;
import org.throughline.law.presence.OrderBarLength;
import org.throughline.law.presence.OrderBarUntil;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// For how long one order of removal would close the way back, counted from the planned leaving.
public final class OrderBarAfter implements Preview {
    public static final OrderBarAfter RULE = new OrderBarAfter();

    private static final Text YEARS =
            Text.of("This order would close the way back until {0}.", "Esta orden cerraría el regreso hasta el {0}.");
    private static final Text NO_END = Text.of(
            "This order would close the way back with no end.", "Esta orden cerraría el regreso sin fecha final.");

    private static final Text REAPPLY = Text.of(
            "Form I-212 asks for permission to come back sooner.",
            "El Formulario I-212 pide permiso para volver antes.");

    private OrderBarAfter() {}

    @Override
    public String id() {
        return "departure.order-bar";
    }

    @Override
    public Text question() {
        return Text.of(
                "How long would this order close the way back?", "¿Cuánto tiempo cerraría el regreso esta orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(A)"));
    }

    @Override
    public Consequence apply(Given given) {
        Thing order = given.subject();
        return switch (given.result(OrderBarLength.RULE, order)) {
            case NONE -> Consequence.none();
            case FIVE_YEARS -> until(given, order, OrderBarUntil.FIVE);
            case TEN_YEARS -> until(given, order, OrderBarUntil.TEN);
            case TWENTY_YEARS -> until(given, order, OrderBarUntil.TWENTY);
            case FOREVER -> Consequence.found("order-bar-no-end", NO_END);
        };
    }

    private static Consequence until(Given given, Thing order, Parameter<Period> length) {
        given.because(REAPPLY);
        LocalDate leaves = given.the(PlannedTrip.LEAVES);
        if (!given.the(OrderBarUntil.LEFT_UNDER, order))
            return Consequence.found("order-bar", YEARS, Anniversary.after(given, leaves, given.law(length, leaves)));
        return given.result(OrderBarUntil.RULE, order) instanceof BarEnd.On(LocalDate end) && end.isAfter(leaves)
                ? Consequence.found("order-bar", YEARS, end)
                : Consequence.none();
    }
}
