package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day from which a refugee is a resident once the green card is given: the day of coming in. (For asylum it is
/// one year before the approval, `status.asylee-resident-since`.)
public final class RefugeeResidentSince implements Rule<LocalDate> {
    public static final RefugeeResidentSince RULE = new RefugeeResidentSince();

    private static final Text ON_THE_CARD = Text.of(
            "When USCIS says yes, the green card should show this day, and the years for citizenship count from it.",
            "Cuando USCIS dice que sí, la tarjeta verde debe mostrar ese día, y desde él cuentan los años para la ciudadanía.");

    private RefugeeResidentSince() {}

    @Override
    public String id() {
        return "asylee.refugee-resident-since";
    }

    @Override
    public Text question() {
        return Text.of(
                "Since what day does a refugee with a green card count as a resident?",
                "¿Desde qué día es residente un refugiado con tarjeta verde?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Protected.ADMITTED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "209(a)(2)"));
    }

    @Override
    public LocalDate apply(Given given) {
        given.because(ON_THE_CARD);
        return given.the(Protected.ADMITTED);
    }
}
