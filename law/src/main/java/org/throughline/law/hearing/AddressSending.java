package org.throughline.law.hearing;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.rule.Sign;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Whether a lawyer must look before a new address is sent. To tell an agency where somebody is can be a duty for one
/// person and a danger for another; the day by which it is due is counted apart.
public final class AddressSending implements Rule<Sign> {
    public static final AddressSending RULE = new AddressSending();

    static final FactType<Boolean> PROTECTED = FactType.yesNo(
                    "address.protected",
                    Text.of(
                            "Did the person ask for help as a victim of a crime or of abuse?",
                            "¿La persona pidió ayuda como víctima de un delito o de abuso?"))
            .asSensitive();
    static final FactType<Boolean> HIDES = FactType.yesNo(
                    "address.hides",
                    Text.of("Does the person hide from someone?", "¿La persona se esconde de alguien?"))
            .asSensitive();

    private static final Text WITH_AN_ORDER = Text.of(
            "There is an order to leave, and the address shows where the person is. A lawyer must look first.",
            "Hay una orden de salir, y la dirección muestra dónde está la persona. Un abogado debe verlo antes.");
    private static final Text NEEDS_COVER = Text.of(
            "This person needs cover. A lawyer must look at which address to give, and how.",
            "Esta persona necesita protección. Un abogado debe ver qué dirección dar y cómo.");

    private AddressSending() {}

    @Override
    public String id() {
        return "address.sending";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is there a reason to ask a lawyer before the new address is sent?",
                "¿Hay una razón para preguntar a un abogado antes de enviar la nueva dirección?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.each(Thing.Kind.MOVE).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "265, 266"), new Citation("8 USC", "1367"), new Citation("8 CFR", "1003.15(d)"));
    }

    @Override
    public Sign apply(Given given) {
        if (given.the(Order.EVER_REMOVAL)) return given.refer(WITH_AN_ORDER);
        if (given.the(PROTECTED) || given.the(HIDES)) return given.refer(NEEDS_COVER);
        return Sign.NONE_FOUND;
    }
}
