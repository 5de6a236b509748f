package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Trip;

/// How one trip stands on the day of filing. An element only; what a presumption is worth is for a lawyer.
public final class Residence implements Rule<Residence.Standing> {
    public static final Residence RULE = new Residence();

    /// The standing, mildest first.
    public enum Standing implements Worded {
        NOT_TOUCHED(Text.of("This trip does not touch the residence.", "Este viaje no afecta la residencia.")),
        PRESUMPTION_TO_REBUT(Text.of(
                "The residence can be met, but a break is presumed and must be answered with proof.",
                "La residencia se puede cumplir, pero se presume una ruptura y hay que responder con pruebas.")),
        BROKEN(Text.of(
                "The residence is broken by this trip on that day of filing.",
                "En ese día de presentación, este viaje rompe la residencia."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final Parameter<Boolean> STILL_PRESUMED =
            new Parameter<>("nat.after_break.residual_presumption", Boolean.class);
    static final Parameter<Period> FREE_AFTER = new Parameter<>("nat.after_break.no_presumption", Period.class);
    static final Parameter<String> MEASURED_TO = new Parameter<>("nat.residence.measured_to", String.class);

    private static final Text GOES_ON = Text.of(
            "The residence must go on after filing, to this point: {0}.",
            "La residencia debe continuar después de presentar, hasta: {0}.");

    private Residence() {}

    @Override
    public String id() {
        return "naturalization.residence";
    }

    @Override
    public Text question() {
        return Text.of(
                "Does this trip touch the residence on the day of filing?",
                "¿Este viaje afecta la residencia en el día de presentación?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Filed.mayBeAResident(record) && DaysAbsent.isAbroad(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "316(b)"),
                new Citation("8 CFR", "316.5(c)(1)(ii)"),
                new Citation("USCIS", "Policy Manual 12-D-3"));
    }

    @Override
    public Standing apply(Given given) {
        Thing trip = given.subject();
        LocalDate filed = given.the(Filed.ON);
        given.because(GOES_ON, given.law(MEASURED_TO, filed));
        return switch (given.result(TripEffect.RULE, trip)) {
            case NONE_BY_LENGTH -> Standing.NOT_TOUCHED;
            case PRESUMED_BREAK -> Standing.PRESUMPTION_TO_REBUT;
            case BREAK -> afterBreak(given, trip, filed);
        };
    }

    /// Form N-470 is not modelled: the trip counts as if there were none.
    private static Standing afterBreak(Given given, Thing trip, LocalDate filed) {
        if (filed.isBefore(given.result(AfterBreak.RULE, trip))) return Standing.BROKEN;
        LocalDate back = given.the(Trip.RETURNED, trip);
        boolean free = given.the(Basis.FACT) == Basis.FIVE_YEARS
                && !filed.isBefore(Anniversary.after(given, back, given.law(FREE_AFTER, back)));
        return given.law(STILL_PRESUMED, filed) && !free ? Standing.PRESUMPTION_TO_REBUT : Standing.NOT_TOUCHED;
    }
}
