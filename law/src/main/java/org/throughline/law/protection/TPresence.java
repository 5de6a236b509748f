package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether trips broke the presence of a person in T status: one trip that was too long, or all of them
/// together.
public final class TPresence implements Rule<Presence> {
    public static final TPresence RULE = new TPresence();

    static final Parameter<Integer> ONE = new Parameter<>("t.absence_single_max", Integer.class);
    static final Parameter<Integer> ALL = new Parameter<>("t.absence_aggregate_max", Integer.class);

    private TPresence() {}

    @Override
    public String id() {
        return "t.presence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Did trips break the presence since the T status began?",
                "¿Algún viaje rompió la presencia desde que empezó el estatus T?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(TStatus.FROM, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(l)(3)"));
    }

    @Override
    public Presence apply(Given given) {
        LocalDate from = given.the(TStatus.FROM);
        return StatusTrips.presence(given, from, given.law(ONE, from), given.law(ALL, from));
    }
}
