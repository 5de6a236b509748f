package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Passport;

/// A passport that ends before the planned return.
public final class PassportEnds implements Preview {
    public static final PassportEnds RULE = new PassportEnds();

    private static final Text ENDS = Text.of(
            "This passport ends on {0}, before the day of return.",
            "Este pasaporte vence el {0}, antes del día de regreso.");

    private PassportEnds() {}

    @Override
    public String id() {
        return "departure.passport-ends";
    }

    @Override
    public Text question() {
        return Text.of("Does this passport end before the return?", "¿Este pasaporte vence antes del regreso?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.PASSPORT;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(7)"));
    }

    @Override
    public Consequence apply(Given given) {
        LocalDate last = given.the(Passport.EXPIRES, given.subject());
        return given.the(PlannedTrip.BACK).isAfter(last)
                ? Consequence.found("passport-ends", ENDS, last)
                : Consequence.none();
    }
}
