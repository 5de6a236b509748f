package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.citizenship.TripEffect;
import org.throughline.law.presence.BarException;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// What the length of the planned trip does to the years that citizenship asks for.
public final class ResidenceBreak implements Preview {
    public static final ResidenceBreak RULE = new ResidenceBreak();

    private static final Text BREAKS = Text.of(
            "A trip of a year or more breaks the residence that citizenship asks for.",
            "Un viaje de un año o más rompe la residencia que pide la ciudadanía.");
    private static final Text PRESUMED = Text.of(
            "A trip of more than 6 months counts as a break, unless proof of ties here answers that.",
            "Un viaje de más de 6 meses cuenta como ruptura, si no se responde con pruebas de lazos aquí.");

    private ResidenceBreak() {}

    @Override
    public String id() {
        return "departure.residence-break";
    }

    @Override
    public Text question() {
        return Text.of(
                "Would the trip break the years needed for citizenship?",
                "¿El viaje rompería los años que pide la ciudadanía?");
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
        return List.of(new Citation("INA", "316(b)"), new Citation("8 CFR", "316.5(c)(1)"));
    }

    @Override
    public Consequence apply(Given given) {
        if (!given.the(BarException.RESIDENT_NOW)) return Consequence.none();
        return switch (given.result(TripEffect.RULE, given.subject())) {
            case BREAK -> Consequence.found("residence-broken", BREAKS);
            case PRESUMED_BREAK -> Consequence.found("residence-doubted", PRESUMED);
            case NONE_BY_LENGTH -> Consequence.none();
        };
    }
}
