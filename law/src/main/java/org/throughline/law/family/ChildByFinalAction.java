package org.throughline.law.family;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Chart;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether somebody in a petition still counts as a child, if a number was there by chart A.
public final class ChildByFinalAction implements Rule<Child> {
    public static final ChildByFinalAction RULE = new ChildByFinalAction();

    private ChildByFinalAction() {}

    @Override
    public String id() {
        return "family.child-by-chart-a";
    }

    @Override
    public Text question() {
        return Text.of(
                "Going by chart A, is the person still a child?",
                "Según el cuadro A, ¿la persona todavía es hijo o hija?");
    }

    @Override
    public boolean ofRelativesToo() {
        return true;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Petition.speaksOf(record, Petition.PRIORITY, about) && Child.isSaidToBe(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "203(h)(1), (2)"),
                new Citation("INA", "203(d)"),
                new Citation("USCIS", "Policy Manual 7-A-7"));
    }

    @Override
    public Child apply(Given given) {
        return ByChart.child(given, Chart.FINAL_ACTION);
    }
}
