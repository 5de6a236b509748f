package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a visa number was there, by the final action dates.
public final class AvailableFinalAction implements Rule<LocalDate> {
    public static final AvailableFinalAction RULE = new AvailableFinalAction();

    private AvailableFinalAction() {}

    @Override
    public String id() {
        return "visa.available";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day was a visa number there, by chart A?",
                "¿Desde qué día hubo número de visa, según el cuadro A?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Petition.PRIORITY, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(g)"),
                new Citation("22 CFR", "42.51(b)"),
                new Citation("Department of State", "Visa Bulletin"));
    }

    @Override
    public LocalDate apply(Given given) {
        return Availability.by(given, Chart.FINAL_ACTION).first().from();
    }
}
