package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.protection.UPresence;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// Whether the trip, with the trips before it, is too long for a person in U status who wants to ask for residence.
public final class UPresenceAfter implements Preview {
    public static final UPresenceAfter RULE = new UPresenceAfter();

    private UPresenceAfter() {}

    @Override
    public String id() {
        return "departure.u-presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Would the trip break the presence in U status?", "¿El viaje rompería la presencia en estatus U?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return PlannedTrip.isIn(record) && UPresence.RULE.concerns(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(m)(2)"));
    }

    @Override
    public Consequence apply(Given given) {
        return PresenceAfter.after(given, UPresence.RULE, "u-presence-broken");
    }
}
