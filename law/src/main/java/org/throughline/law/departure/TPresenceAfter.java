package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.protection.TPresence;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Whether the trip, with the trips before it, is too long for a person in T status who wants to ask for residence.
public final class TPresenceAfter implements Preview {
    public static final TPresenceAfter RULE = new TPresenceAfter();

    private TPresenceAfter() {}

    @Override
    public String id() {
        return "departure.t-presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Would the trip break the presence in T status?", "¿El viaje rompería la presencia en estatus T?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return PlannedTrip.isIn(record) && TPresence.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(l)(3)"));
    }

    @Override
    public Consequence apply(Given given) {
        return PresenceAfter.after(given, TPresence.RULE, "t-presence-broken");
    }
}
