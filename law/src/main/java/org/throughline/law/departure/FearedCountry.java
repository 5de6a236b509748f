package org.throughline.law.departure;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Asylum;

/// Going back to the feared country tells the government that there is no fear.
public final class FearedCountry implements Preview {
    public static final FearedCountry RULE = new FearedCountry();

    static final FactType<Boolean> PROTECTED = FactType.yesNo(
            "asylum.protected",
            Text.of(
                    "Did the person get asylum? Or come as a refugee? Or get \"withholding\" (they can't be sent home)?",
                    "¿La persona tiene asilo, estatus de refugiado o \"withholding\" (no la pueden mandar a su país)?"));

    private static final Text GIVEN_UP = Text.of(
            "Going to the feared country can end the asylum request, or asylum itself. It says that there is no fear.",
            "Ir al país que se teme puede terminar la petición de asilo, o el asilo mismo. Dice que no hay miedo.");

    private FearedCountry() {}

    @Override
    public String id() {
        return "departure.feared-country";
    }

    @Override
    public Text question() {
        return Text.of("Would the trip go to the country that is feared?", "¿El viaje sería al país que se teme?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 CFR", "208.8(b), 208.24"), new Citation("INA", "208(c)(2)"));
    }

    @Override
    public Consequence apply(Given given) {
        boolean fears = given.the(Asylum.APPLIED) || given.the(PROTECTED);
        if (!fears || !given.the(PlannedTrip.FEARED_COUNTRY)) return Consequence.none();
        return Consequence.found("feared-country", GIVEN_UP);
    }
}
