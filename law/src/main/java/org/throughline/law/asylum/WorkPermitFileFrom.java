package org.throughline.law.asylum;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which the Form I-765 of an asylum applicant may be filed.
public final class WorkPermitFileFrom implements Rule<ClockDay> {
    public static final WorkPermitFileFrom RULE = new WorkPermitFileFrom();

    static final Parameter<Integer> DAYS = new Parameter<>("asylum.ead.file_after", Integer.class);

    private WorkPermitFileFrom() {}

    @Override
    public String id() {
        return "asylum.work-permit-file-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can an asylum applicant ask for a work permit?",
                "¿Desde qué día puede pedir permiso de trabajo quien pidió asilo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("8 CFR", "208.7(a)(1), as in force before August 2020"),
                new Citation("AsylumWorks v. Mayorkas,", "(D.D.C. 2022-02-07)"));
    }

    @Override
    public ClockDay apply(Given given) {
        AsylumClock clock = AsylumClock.read(given);
        return clock.reaches(given.law(DAYS, clock.received()));
    }
}
