package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.citizenship.DaysAbsent;
import org.throughline.law.presence.BarException;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// The days of the planned trip that do not count for the presence that citizenship asks for.
public final class DaysAway implements Preview {
    public static final DaysAway RULE = new DaysAway();

    private static final Text DAYS = Text.of(
            "The trip takes {0} days from the days in the country that citizenship asks for.",
            "El viaje quita {0} días de los días en el país que pide la ciudadanía.");

    private DaysAway() {}

    @Override
    public String id() {
        return "departure.days-away";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days would the trip take from the days needed for citizenship?",
                "¿Cuántos días quitaría el viaje de los que pide la ciudadanía?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(PlannedTrip.PLANNED, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(a)"), new Citation("USCIS", "Policy Manual 12-D-4"));
    }

    @Override
    public Consequence apply(Given given) {
        if (!given.the(BarException.RESIDENT_NOW)) return Consequence.none();
        int days = given.result(DaysAbsent.RULE, given.subject());
        return days == 0 ? Consequence.none() : Consequence.found("days-away", DAYS, days);
    }
}
