package org.throughline.law.hearing;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Proceeding;

/// The earliest day on which a first hearing may be held, so that the person has time to find a lawyer.
public final class FirstHearing implements Rule<LocalDate> {
    public static final FirstHearing RULE = new FirstHearing();

    static final Parameter<Integer> DAYS = new Parameter<>("nta.first_hearing_min", Integer.class);

    private static final Text EARLIER = Text.of(
            "Only the person can ask for an earlier hearing. The court must not set one.",
            "Solo la persona puede pedir una audiencia más temprana. La corte no debe fijarla.");

    private FirstHearing() {}

    @Override
    public String id() {
        return "hearing.first-earliest";
    }

    @Override
    public Text question() {
        return Text.of(
                "What is the earliest day for the first hearing?",
                "¿Cuál es el primer día posible para la primera audiencia?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.PROCEEDING;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "239(b)(1), (3)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate served = given.the(Proceeding.NTA_SERVED, given.subject());
        given.because(EARLIER);
        return served.plusDays(given.law(DAYS, served)); // not rolled: nobody must act by it
    }
}
