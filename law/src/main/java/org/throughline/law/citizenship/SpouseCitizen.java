package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether the spouse was a citizen for all of the three years before filing.
public final class SpouseCitizen implements Rule<Met> {
    public static final SpouseCitizen RULE = new SpouseCitizen();

    private static final Text NO_SPOUSE = Text.of(
            "The list of the family has no spouse who is a citizen.",
            "La lista de la familia no tiene un esposo o esposa que sea ciudadano.");

    private SpouseCitizen() {}

    @Override
    public String id() {
        return "naturalization.spouse-citizen";
    }

    @Override
    public Text question() {
        return Text.of(
                "Was the spouse a citizen for three years before filing?",
                "¿Fue ciudadano el esposo o la esposa los tres años antes de presentar?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "319(a)"));
    }

    @Override
    public Met apply(Given given) {
        return switch (given.the(Basis.FACT)) {
            case FIVE_YEARS -> {
                given.because(CitizenSpouse.NOT_ASKED);
                yield Met.MET;
            }
            case THREE_YEARS_WITH_CITIZEN -> threeYears(given);
        };
    }

    private static Met threeYears(Given given) {
        if (given.the(CitizenSpouse.ABUSED)) return given.refer(CitizenSpouse.ABUSE);
        LocalDate filed = given.the(Filed.ON);
        Optional<LocalDate> since = CitizenSpouse.since(given);
        if (since.isEmpty()) {
            given.because(NO_SPOUSE);
            return Met.NOT_MET;
        }
        LocalDate full =
                Anniversary.after(given, since.get(), given.law(Basis.THREE_YEARS_WITH_CITIZEN.years, since.get()));
        return Met.when(!full.isAfter(filed));
    }
}
