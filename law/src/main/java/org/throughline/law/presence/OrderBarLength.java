package org.throughline.law.presence;

import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Crimes;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// For how long an order of removal closes the way back once the person has left under it.
public final class OrderBarLength implements Rule<OrderBarLength.Length> {
    public static final OrderBarLength RULE = new OrderBarLength();

    /// How long.
    public enum Length implements Worded {
        NONE(Text.of("This order does not close the way back.", "Esta orden no cierra el regreso.")),
        FIVE_YEARS(Text.of("It closes the way back for 5 years.", "Cierra el regreso por 5 años.")),
        TEN_YEARS(Text.of("It closes the way back for 10 years.", "Cierra el regreso por 10 años.")),
        TWENTY_YEARS(Text.of("It closes the way back for 20 years.", "Cierra el regreso por 20 años.")),
        FOREVER(Text.of("It closes the way back with no end.", "Cierra el regreso sin fecha final."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Length(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final FactType<Boolean> AT_ARRIVAL = FactType.yesNo(
                    "order.atArrival",
                    Text.of(
                            "Was this order made at the border or airport, when the person had just come?",
                            "¿Esta orden se hizo en la frontera o el aeropuerto, cuando la persona acababa de llegar?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> NOT_THE_FIRST = FactType.yesNo(
                    "order.notTheFirst",
                    Text.of(
                            "Was the person sent out before, by an old order?",
                            "¿Ya habían sacado a la persona del país antes de esta orden?"))
            .about(Thing.Kind.ORDER);

    private static final Text MUST_READ = Text.of(
            "What this order does is not modelled. A lawyer must read it.",
            "El programa no conoce este tipo de orden. Un abogado debe leerla.");
    private static final Text TIME_TO_LEAVE = Text.of(
            "The judge gave time to leave. If it passed, it is an order of removal. A lawyer must look.",
            "El juez dio tiempo para salir. Si pasó, es una orden de deportación. Un abogado debe verlo.");

    private OrderBarLength() {}

    @Override
    public String id() {
        return "presence.order-bar-length";
    }

    @Override
    public Text question() {
        return Text.of(
                "For how long does this order close the way back?", "¿Por cuánto tiempo cierra el regreso esta orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return mayRemove(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(A)(i), (ii)"));
    }

    /// Not where the record agrees that the order lets the person stay.
    static boolean mayRemove(ClientRecord record, Thing order) {
        return !(record.on(Order.OUTCOME, order) instanceof Evidence.Agreed<OrderOutcome> agreed)
                || (agreed.value() != OrderOutcome.TERMINATED && agreed.value() != OrderOutcome.RELIEF_GRANTED);
    }

    @Override
    public Length apply(Given given) {
        Thing order = given.subject();
        return switch (given.the(Order.OUTCOME, order)) {
            case RELIEF_GRANTED, TERMINATED -> Length.NONE;
            case VOLUNTARY_DEPARTURE -> given.refer(TIME_TO_LEAVE);
            case OTHER -> given.refer(MUST_READ);
            case REMOVED, REMOVED_IN_ABSENTIA -> length(given, order);
        };
    }

    private static Length length(Given given, Thing order) {
        if (Crimes.aggravatedFelony(given)) return Length.FOREVER;
        if (given.the(NOT_THE_FIRST, order)) return Length.TWENTY_YEARS;
        return given.the(AT_ARRIVAL, order) ? Length.FIVE_YEARS : Length.TEN_YEARS; // (i), (ii)
    }
}
