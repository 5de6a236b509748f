package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which the dates for filing reached the priority date of an approved petition.
public final class AvailableFiling implements Rule<LocalDate> {
    public static final AvailableFiling RULE = new AvailableFiling();

    private AvailableFiling() {}

    @Override
    public String id() {
        return "visa.filing-open";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day did chart B reach the priority date?",
                "¿Desde qué día llegó el cuadro B a la fecha de prioridad?");
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
        return Availability.by(given, Chart.FILING).first().from();
    }
}
