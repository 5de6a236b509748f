package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.presence.AggregateCount;
import org.throughline.law.presence.AggregateDays;
import org.throughline.law.presence.ConsentFrom;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Whether coming back without inspection after this trip would set off the permanent bar, or whether
/// leaving starts the years outside that it asks for.
public final class PermanentBarAfter implements Preview {
    public static final PermanentBarAfter RULE = new PermanentBarAfter();

    private static final Text OUTSIDE = Text.of(
            "The permanent bar may count already. Then the person must stay outside until {0} before asking to come back.",
            "La barrera permanente quizás ya cuenta. La persona tendría que estar fuera hasta el {0} antes de pedir volver.");
    private static final Text IF_BACK = Text.of(
            "To come back without an officer's yes would set off the permanent bar.",
            "Si la persona vuelve sin permiso de un oficial, empieza la barrera permanente.");

    private PermanentBarAfter() {}

    @Override
    public String id() {
        return "departure.permanent-bar";
    }

    @Override
    public Text question() {
        return Text.of("Would the trip bring in the permanent bar?", "¿El viaje traería la barrera permanente?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(C)(i), (ii)"));
    }

    @Override
    public Consequence apply(Given given) {
        if (given.result(AggregateCount.RULE) == AggregateCount.Reaches.MORE_THAN_A_YEAR
                && given.result(ConsentFrom.RULE) instanceof DayIfAny.On(LocalDate from))
            return Consequence.found("years-outside", OUTSIDE, from);
        if (given.the(Order.EVER_REMOVAL)) return Consequence.found("permanent-if-back", IF_BACK);
        int all = given.every(Thing.Kind.ARRIVAL).stream()
                .mapToInt(stay -> given.result(AggregateDays.RULE, stay))
                .sum();
        return AggregateCount.of(given, all, given.the(PlannedTrip.LEAVES)) == AggregateCount.Reaches.MORE_THAN_A_YEAR
                ? Consequence.found("permanent-if-back", IF_BACK)
                : Consequence.none();
    }
}
