package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.law.presence.BarException;
import org.throughline.law.relief.PresenceFrom;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Whether the trip starts the ten years anew that a judge asks for before cancellation of removal. Trips add up.
public final class TenYearsAgain implements Preview {
    public static final TenYearsAgain RULE = new TenYearsAgain();

    private static final Text AGAIN = Text.of(
            "With this trip, the ten years for a judge's cancellation would start again on {0}.",
            "Con este viaje, los diez años para la cancelación de un juez empezarían otra vez el {0}.");

    private TenYearsAgain() {}

    @Override
    public String id() {
        return "departure.ten-years-again";
    }

    @Override
    public Text question() {
        return Text.of(
                "Would the trip break the ten years for cancellation?",
                "¿El viaje cortaría los diez años para la cancelación?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240A(b)(1)(A), (d)(2)"));
    }

    @Override
    public Consequence apply(Given given) {
        if (given.the(BarException.RESIDENT_NOW)) return Consequence.none();
        LocalDate back = given.the(PlannedTrip.BACK);
        return given.result(PresenceFrom.RULE).equals(back)
                ? Consequence.found("ten-years-again", AGAIN, back)
                : Consequence.none();
    }
}
