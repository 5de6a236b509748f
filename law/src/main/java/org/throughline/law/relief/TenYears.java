package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which ten years of presence are full, if nothing stopped the count before.
public final class TenYears implements Rule<DayIfAny> {
    public static final TenYears RULE = new TenYears();

    static final Parameter<Period> LENGTH = new Parameter<>("42b.presence", Period.class);

    private TenYears() {}

    @Override
    public String id() {
        return "cancellation.ten-year-date";
    }

    @Override
    public Text question() {
        return Text.of("On what day are ten years here full?", "¿Qué día se completan diez años aquí?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "240A(b)(1)(A), (d)(1), (2)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        DayIfAny stop = given.result(TimeStops.RULE);
        LocalDate from = given.result(PresenceFrom.RULE);
        return Years.full(given, from, given.law(LENGTH, from), stop);
    }
}
