package org.throughline.law.asylum;

import java.util.List;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The first day on which a work permit may be given to an asylum applicant.
public final class WorkPermitGrantFrom implements Rule<ClockDay> {
    public static final WorkPermitGrantFrom RULE = new WorkPermitGrantFrom();

    static final Parameter<Integer> DAYS = new Parameter<>("asylum.ead.grant_after", Integer.class);

    private WorkPermitGrantFrom() {}

    @Override
    public String id() {
        return "asylum.work-permit-grant-from";
    }

    @Override
    public Text question() {
        return Text.of(
                "From what day can a person who asked for asylum be given a work permit?",
                "¿Desde qué día se le puede dar permiso de trabajo a quien pidió asilo?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "208(d)(2)"), new Citation("8 CFR", "208.7(a)(1)"));
    }

    @Override
    public ClockDay apply(Given given) {
        AsylumClock clock = AsylumClock.read(given);
        return clock.reaches(given.law(DAYS, clock.received()));
    }
}
