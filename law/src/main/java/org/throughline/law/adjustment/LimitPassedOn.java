package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which the days of broken status come to more than the law forgives.
public final class LimitPassedOn implements Rule<DayIfAny> {
    public static final LimitPassedOn RULE = new LimitPassedOn();

    static final Parameter<Integer> MOST = new Parameter<>("245k.max", Integer.class);

    private static final Text NEVER =
            Text.of("The known days do not pass the limit.", "Los días que se conocen no pasan el límite.");

    private LimitPassedOn() {}

    @Override
    public String id() {
        return "adjustment.limit-passed-on";
    }

    @Override
    public Text question() {
        return Text.of(
                "On what day do the days of broken status become too many for 245(k)?",
                "¿Qué día los días de estatus roto son demasiados para 245(k)?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return ViolationDays.isWork(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "245(k)(2)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        int most = given.law(MOST, ForgivenDays.admission(given));
        Optional<LocalDate> passed = ForgivenDays.going(given, most).day(most + 1);
        return passed.<DayIfAny>map(DayIfAny.On::new).orElseGet(() -> new DayIfAny.None(NEVER));
    }
}
