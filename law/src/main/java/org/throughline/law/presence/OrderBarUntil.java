package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day until which an order of removal closes the way back, counted from the leaving.
public final class OrderBarUntil implements Rule<BarEnd> {
    public static final OrderBarUntil RULE = new OrderBarUntil();

    /// Whether the person has left, or was sent out, under the order.
    public static final FactType<Boolean> LEFT_UNDER = FactType.yesNo(
                    "order.leftUnder",
                    Text.of(
                            "Did the person leave, or was the person sent out, after this order?",
                            "Después de esta orden, ¿la persona salió o la sacaron del país?"))
            .about(Thing.Kind.ORDER);
    static final FactType<LocalDate> LEFT_ON = FactType.date(
                    "order.left.date",
                    Text.of(
                            "On what day did the person leave after this order?",
                            "¿Qué día salió la persona del país después de esta orden?"))
            .about(Thing.Kind.ORDER);

    public static final Parameter<Period> FIVE = new Parameter<>("removal_bar.arriving", Period.class);
    public static final Parameter<Period> TEN = new Parameter<>("removal_bar.other", Period.class);
    public static final Parameter<Period> TWENTY = new Parameter<>("removal_bar.second", Period.class);
    static final Parameter<String> FELONY = new Parameter<>("removal_bar.aggravated_felony", String.class);

    private OrderBarUntil() {}

    @Override
    public String id() {
        return "presence.order-bar-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does this order close the way back?", "¿Hasta qué día cierra el regreso esta orden?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return OrderBarLength.mayRemove(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(A)(i), (ii)"));
    }

    @Override
    public BarEnd apply(Given given) {
        Thing order = given.subject();
        return switch (given.result(OrderBarLength.RULE, order)) {
            case NONE -> new BarEnd.NoCount();
            case FIVE_YEARS -> after(given, order, FIVE);
            case TEN_YEARS -> after(given, order, TEN);
            case TWENTY_YEARS -> after(given, order, TWENTY);
            case FOREVER -> forever(given, order);
        };
    }

    private static BarEnd after(Given given, Thing order, Parameter<Period> length) {
        if (!given.the(LEFT_UNDER, order)) return new BarEnd.NoCount();
        LocalDate left = given.the(LEFT_ON, order);
        return new BarEnd.On(Anniversary.after(given, left, given.law(length, left)));
    }

    private static BarEnd forever(Given given, Thing order) {
        if (!given.the(LEFT_UNDER, order)) return new BarEnd.NoCount();
        return new BarEnd.NoEnd(given.law(FELONY, given.the(LEFT_ON, order)));
    }
}
