package org.throughline.law.family;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// Whether somebody in a petition still counts as a child, by the chart that counts for them.
public final class FamilyChild implements Rule<Child> {
    public static final FamilyChild RULE = new FamilyChild();

    private FamilyChild() {}

    @Override
    public String id() {
        return "family.child";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is the person still a child in this petition?",
                "¿La persona todavía es hijo o hija en esta petición?");
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
        Thing person = given.subject();
        Thing holder = Petition.holder(given, person);
        if (given.the(Petition.CATEGORY, holder) == VisaCategory.IMMEDIATE_RELATIVE)
            return given.result(ChildByFinalAction.RULE, person); // no chart: the age was fixed
        return switch (given.result(CspaChart.RULE, person)) {
            case FINAL_ACTION -> given.result(ChildByFinalAction.RULE, person);
            case FILING -> given.result(ChildByFiling.RULE, person);
        };
    }
}
