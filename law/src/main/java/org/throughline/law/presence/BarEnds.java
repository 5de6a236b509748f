package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The day on which the bar of one stay ends: so many years after leaving.
public final class BarEnds implements Rule<BarEnd> {
    public static final BarEnds RULE = new BarEnds();

    static final Parameter<Period> THREE = new Parameter<>("up.bar3.length", Period.class);
    static final Parameter<Period> TEN = new Parameter<>("up.bar10.length", Period.class);
    static final Parameter<Boolean> RUNS_INSIDE = new Parameter<>("up.bars_run_inside_us", Boolean.class);

    private static final Text RUNS_HERE = Text.of(
            "The years go on counting even if the person is back in the United States.",
            "Los años siguen contando aunque la persona haya regresado a los Estados Unidos.");

    private static final Text WAIVER = Text.of(
            "An officer can forgive it, where a husband, wife or parent here would suffer. The waiver stands among the ways to stay.",
            "Un oficial la puede perdonar, si el cónyuge, padre o madre de aquí sufriría. El perdón está entre las vías para quedarse.");

    private BarEnds() {}

    @Override
    public String id() {
        return "presence.bar-ends";
    }

    @Override
    public Text question() {
        return Text.of("Until what day does that bar last?", "¿Hasta qué día dura esa barrera?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(B)(i)"),
                new Citation("Matter of Duarte-Gonzalez,", "28 I&N Dec. 688 (BIA 2023)"));
    }

    @Override
    public BarEnd apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.result(ReentryBar.RULE, arrival)) {
            case NEITHER -> new BarEnd.NoCount();
            case THREE_YEARS -> after(given, given.the(Arrival.LEFT, arrival), THREE);
            case TEN_YEARS -> after(given, given.the(Arrival.LEFT, arrival), TEN);
        };
    }

    private static BarEnd after(Given given, LocalDate left, Parameter<Period> length) {
        if (given.law(RUNS_INSIDE, left)) given.because(RUNS_HERE);
        given.because(WAIVER);
        return new BarEnd.On(Anniversary.after(given, left, given.law(length, left)));
    }
}
