package org.throughline.law.adjustment;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.bulletin.Petition;
import org.throughline.law.bulletin.VisaCategory;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;

/// How many days since the last lawful admission were out of status, at work without permission, or another breach.
/// Each
/// day counts once, weekends and holidays too.
public final class ViolationDays implements Rule<Integer> {
    public static final ViolationDays RULE = new ViolationDays();

    private static final Text TOTAL =
            Text.of("In all {0} days, each counted once.", "En total {0} días, cada uno contado una vez.");

    private ViolationDays() {}

    @Override
    public String id() {
        return "adjustment.violation-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days of broken status count under 245(k)?",
                "¿Cuántos días de estatus roto cuentan bajo 245(k)?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return isWork(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(k)(2)"), new Citation("USCIS", "memo of 2008-07-14 on 245(k)"));
    }

    @Override
    public Integer apply(Given given) {
        DaySet days = ForgivenDays.over(given);
        given.because(TOTAL, days.days());
        return days.days();
    }

    /// Whether the petition is one for work, or may be.
    static boolean isWork(ClientRecord record) {
        return record.facts(Petition.CATEGORY, Thing.CLIENT).stream()
                .anyMatch(fact -> fact.said().possible().stream().anyMatch(VisaCategory::isEmployment));
    }
}
