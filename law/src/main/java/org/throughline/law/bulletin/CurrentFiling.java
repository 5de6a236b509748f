package org.throughline.law.bulletin;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether papers can be sent in early in a month, if the agency takes chart B: the dates for filing reach the date.
public final class CurrentFiling implements Rule<Standing> {
    public static final CurrentFiling RULE = new CurrentFiling();

    private CurrentFiling() {}

    @Override
    public String id() {
        return "visa.filing-current";
    }

    @Override
    public Text question() {
        return Text.of(
                "In that month, does chart B of the Visa Bulletin reach the date of the place in line?",
                "¿Llega el cuadro B del Boletín de Visas a la fecha de prioridad en ese mes?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.facts(Standing.MONTH, about).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(g)"),
                new Citation("22 CFR", "42.51(b)"),
                new Citation("Department of State", "Visa Bulletin"));
    }

    @Override
    public Standing apply(Given given) {
        return Standing.in(given, Chart.FILING);
    }
}
