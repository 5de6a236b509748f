package org.throughline.law.presence;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.rule.Sign;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Whether the permanent bar must be looked at: for a lawyer wherever somebody came back without inspection
/// after an unlawful stay or an order.
public final class PermanentBar implements Rule<Sign> {
    public static final PermanentBar RULE = new PermanentBar();

    static final FactType<Boolean> TRIED = FactType.yesNo(
            "presence.triedToEnter",
            Text.of(
                    "Was the person ever stopped when they tried to come in again without a permit?",
                    "¿Alguna vez detuvieron a la persona al intentar entrar otra vez sin permiso?"));

    private static final Text STAYS = Text.of(
            "There was an unlawful stay. After it the person came in without inspection. A lawyer must look at the permanent bar.",
            "Hubo una estadía ilegal y después una entrada sin inspección. Un abogado debe ver la barrera permanente.");
    private static final Text ORDER = Text.of(
            "There was an order to leave, and after it a return without permission. A lawyer must look at the permanent bar.",
            "Hubo una orden de salir y después un regreso sin permiso. Un abogado debe ver la barrera permanente.");
    private static final Text TRY = Text.of(
            "An attempt to come in counts too. A lawyer must look at the permanent bar.",
            "También cuenta un intento de entrar. Un abogado debe ver la barrera permanente.");
    private static final Text ABUSE = Text.of(
            "People whom family has hurt can ask for a waiver. It stands among the ways to stay.",
            "Quien sufrió daño en su familia puede pedir un perdón. Está entre las vías para quedarse.");

    private PermanentBar() {}

    @Override
    public String id() {
        return "presence.permanent-bar";
    }

    @Override
    public Text question() {
        return Text.of("Does the permanent bar have to be looked at?", "¿Hay que revisar la barrera permanente?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.each(Thing.Kind.ARRIVAL).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(C)"));
    }

    @Override
    public Sign apply(Given given) {
        given.because(ABUSE); // (iii), the waiver for VAWA self-petitioners: a way of its own
        if (given.the(Order.EVER_REMOVAL) && given.the(Dangers.CAME_BACK)) return given.refer(ORDER); // (i)(II)
        if (given.result(AggregateSum.RULE) > 0) return given.refer(STAYS); // (i)(I)
        return given.the(TRIED) ? given.refer(TRY) : Sign.NONE_FOUND;
    }
}
