package org.throughline.law.departure;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Hearing;

/// A hearing in the time away: the judge can order removal of somebody who is not there.
public final class MissedHearing implements Preview {
    public static final MissedHearing RULE = new MissedHearing();

    static final Parameter<Period> YEARS = new Parameter<>("failure_to_attend_bar", Period.class);

    private static final Text MISSED = Text.of(
            "The hearing is on {0}, in the time away. The judge can order removal. Then {1} years close the way back.",
            "La audiencia es el {0}, durante el viaje. El juez puede ordenar la deportación. Eso cierra el regreso {1} años.");
    private static final Text CASE_GOES_ON = Text.of(
            "The person would be back before the hearing on {0}. Leaving in the middle of a case is still dangerous.",
            "La persona volvería antes de la audiencia del {0}. Salir en medio de un caso sigue siendo peligroso.");

    private MissedHearing() {}

    @Override
    public String id() {
        return "departure.missed-hearing";
    }

    @Override
    public Text question() {
        return Text.of("Does this hearing fall into the time away?", "¿Esta audiencia cae durante el viaje?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.HEARING;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240(b)(5), 212(a)(6)(B)"));
    }

    @Override
    public Consequence apply(Given given) {
        LocalDate hearing = given.the(Hearing.DATE, given.subject());
        LocalDate leaves = given.the(PlannedTrip.LEAVES);
        if (hearing.isBefore(leaves)) return Consequence.none();
        if (!hearing.isAfter(given.the(PlannedTrip.BACK)))
            return Consequence.found(
                    "missed-hearing", MISSED, hearing, given.law(YEARS, leaves).getYears());
        return Consequence.found("case-goes-on", CASE_GOES_ON, hearing);
    }
}
