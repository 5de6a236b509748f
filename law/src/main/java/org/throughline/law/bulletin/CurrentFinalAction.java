package org.throughline.law.bulletin;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether a visa can be given in a month: the final action dates reach the priority date.
public final class CurrentFinalAction implements Rule<Standing> {
    public static final CurrentFinalAction RULE = new CurrentFinalAction();

    private CurrentFinalAction() {}

    @Override
    public String id() {
        return "visa.current";
    }

    @Override
    public Text question() {
        return Text.of(
                "In that month, does chart A of the Visa Bulletin reach the date of the place in line?",
                "¿Llega el cuadro A del Boletín de Visas a la fecha de prioridad en ese mes?");
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
        return Standing.in(given, Chart.FINAL_ACTION);
    }
}
