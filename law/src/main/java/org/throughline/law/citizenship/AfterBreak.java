package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// After a trip of a year or more: the first day of filing on which the rest of that absence no longer counts as a
/// break of its own (four years and one day after the return, or two years and one day).
public final class AfterBreak implements Rule<LocalDate> {
    public static final AfterBreak RULE = new AfterBreak();

    static final Parameter<Integer> REST_OF_ABSENCE = new Parameter<>("nat.after_break.absence_days", Integer.class);
    static final Parameter<Boolean> EARLY = new Parameter<>("nat.after_break.early_filing", Boolean.class);

    private static final Text REST = Text.of(
            "The last {0} days abroad may lie inside the period. For this the person must have come back within 2 years.",
            "Los últimos {0} días de la ausencia pueden quedar dentro del período, si el regreso fue dentro de 2 años.");
    private static final Text NOT_EARLY = Text.of(
            "Do not take another 90 days off this day: that is not sure.",
            "No reste otros 90 días de este día: eso no es seguro.");

    private AfterBreak() {}

    @Override
    public String id() {
        return "naturalization.after-break";
    }

    @Override
    public Text question() {
        return Text.of(
                "After a year or more abroad, from what day are there enough years at home again?",
                "Después de un año o más fuera, ¿desde qué día alcanza otra vez la residencia?");
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
        return List.of(new Citation("8 CFR", "316.5(c)(1)(ii)"), new Citation("USCIS", "M-476, p. 22"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate back = given.the(Trip.RETURNED, given.subject());
        Basis basis = given.the(Basis.FACT);
        given.because(REST, given.law(REST_OF_ABSENCE, back));
        if (!given.law(EARLY, back)) given.because(NOT_EARLY);
        return Anniversary.after(given, back, given.law(basis.afterBreak, back));
    }
}
