package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// If one trip under a year is found to have broken the residence: the first day of filing after a full new period.
public final class NewPeriod implements Rule<LocalDate> {
    public static final NewPeriod RULE = new NewPeriod();

    private NewPeriod() {}

    @Override
    public String id() {
        return "naturalization.new-period";
    }

    @Override
    public Text question() {
        return Text.of(
                "If this trip broke the time at home, from what day can USCIS get Form N-400 after a full new term?",
                "Si este viaje rompió la residencia, ¿desde qué día se puede recibir el N-400 tras un período nuevo completo?");
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
        return List.of(new Citation("INA", "316(a), (b)"), new Citation("INA", "334(a)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate back = given.the(Trip.RETURNED, given.subject());
        Basis basis = given.the(Basis.FACT);
        return Anniversary.after(given, back, given.law(basis.years, back))
                .minusDays(given.law(EarliestFiling.DAYS, back));
    }
}
