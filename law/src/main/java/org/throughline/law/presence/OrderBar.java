package org.throughline.law.presence;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// What an order of removal means for coming back. Always for a lawyer: it rests on the class of a crime,
/// on how the person left, and on whether the old order can be used again.
public final class OrderBar implements Rule<Text> {
    public static final OrderBar RULE = new OrderBar();

    private static final Text BESIDE = Text.of(
            "The years and their end are counted from the facts; they are shown beside this answer.",
            "Los años y su fin se cuentan con los datos; se muestran junto a esta respuesta.");
    private static final Text AGAIN = Text.of(
            "If the person comes back with no permit, the old order can be used again at once.",
            "Si la persona vuelve sin permiso, la orden vieja se puede usar otra vez en seguida.");
    private static final Text WHY = Text.of(
            "A lawyer must look at the order and at how the person left.",
            "Un abogado debe ver la orden y cómo salió la persona.");

    private OrderBar() {}

    @Override
    public String id() {
        return "presence.order-bar";
    }

    @Override
    public Text question() {
        return Text.of("What does this order mean for coming back?", "¿Qué significa esta orden para volver?");
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
        return List.of(new Citation("INA", "212(a)(9)(A), 212(a)(6)(B), 241(a)(5)"));
    }

    @Override
    public Text apply(Given given) {
        given.because(BESIDE);
        given.because(AGAIN);
        return given.refer(WHY);
    }
}
