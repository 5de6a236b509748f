package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.presence.BarException;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Whether there is a paper to come back with on the planned day.
public final class WayBack implements Preview {
    public static final WayBack RULE = new WayBack();

    static final FactType<Boolean> VISA = FactType.yesNo(
            "plan.visa",
            Text.of(
                    "Does the person have a visa that is good on the day of return?",
                    "¿La persona tiene una visa que sirve el día de regreso?"));

    private static final Text ENDS = Text.of(
            "The travel permit ends on {0}, before the day of return.",
            "El permiso de viaje termina el {0}, antes del día de regreso.");
    private static final Text NO_PAPER = Text.of(
            "There is no green card, no travel permit and no visa to come back with.",
            "No hay tarjeta verde, ni permiso de viaje, ni visa para volver.");
    private static final Text OFFICER = Text.of(
            "A paper is not a promise. The officer at the border decides.",
            "Un papel no es una promesa. El oficial en la frontera decide.");

    private WayBack() {}

    @Override
    public String id() {
        return "departure.way-back";
    }

    @Override
    public Text question() {
        return Text.of("Is there a paper to come back with?", "¿Hay un papel para poder volver?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "211(a), 212(a)(7), 212(d)(5)(A)"),
                new Citation("8 CFR", "212.5(f), 223.2, 223.3"));
    }

    @Override
    public Consequence apply(Given given) {
        given.because(OFFICER);
        if (given.the(BarException.RESIDENT_NOW)) return Consequence.none(); // a long time away: LongAbsence
        if (given.the(PlannedTrip.PERMIT)) {
            LocalDate until = given.the(PlannedTrip.PERMIT_UNTIL);
            return given.the(PlannedTrip.BACK).isAfter(until)
                    ? Consequence.found("permit-ends", ENDS, until)
                    : Consequence.none();
        }
        return given.the(VISA) ? Consequence.none() : Consequence.found("no-paper", NO_PAPER);
    }
}
