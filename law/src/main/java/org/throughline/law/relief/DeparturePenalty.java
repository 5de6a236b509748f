package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.counting.DayIfAny;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day until which staying past the last day to leave closes other ways to stay.
public final class DeparturePenalty implements Rule<DayIfAny> {
    public static final DeparturePenalty RULE = new DeparturePenalty();

    static final Parameter<Period> YEARS = new Parameter<>("vd.penalty.ineligible", Period.class);
    static final Parameter<Integer> FINE_LEAST = new Parameter<>("vd.penalty.fine_least", Integer.class);
    static final Parameter<Integer> FINE_MOST = new Parameter<>("vd.penalty.fine_most", Integer.class);
    static final Parameter<Boolean> MOTION_ENDS = new Parameter<>("vd.motion_ends", Boolean.class);

    private static final Text NONE =
            Text.of("On these facts this penalty does not count.", "Con estos datos este castigo no cuenta.");
    private static final Text ENDED = Text.of(
            "The motion or petition of {0} came in time and ended the time to leave. So this penalty does not follow.",
            "La petición del {0} llegó a tiempo y terminó el tiempo para salir. Por eso no sigue este castigo.");
    private static final Text WAYS = Text.of(
            "It closes: \"cancellation\", time to leave on one's own, a green card from here, a change of status, and \"registry\".",
            "Cierra la cancelación, el tiempo para salir, la residencia desde aquí, el cambio de estatus y el registro.");
    private static final Text FINE =
            Text.of("There is also a fine of {0} to {1} dollars.", "También hay una multa de {0} a {1} dólares.");
    private static final Text UNWARNED = Text.of(
            "The penalty needs a warning in the order. A lawyer must look.",
            "El castigo exige una advertencia en la orden. Un abogado debe verlo.");
    private static final Text UNWILLING = Text.of(
            "Who could not leave, or stayed because of abuse, can be free of this. A lawyer must look.",
            "Quien no pudo salir, o se quedó por abuso, puede librarse de esto. Un abogado debe verlo.");

    private DeparturePenalty() {}

    @Override
    public String id() {
        return "departure.penalty-until";
    }

    @Override
    public Text question() {
        return Text.of(
                "Until what day does staying past that day close other ways?",
                "¿Hasta qué día cierra otras vías el haberse quedado?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ORDER;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Departure.mayBeGiven(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240B(d)(1), (2), (3)"), new Citation("8 CFR", "1240.26(b)(3)(iii), (e), (i)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Thing order = given.subject();
        LocalDate last = given.result(DepartureDeadline.RULE, order);
        if (!given.hasCome(last.plusDays(1)) || given.the(Departure.LEFT, order)) return new DayIfAny.None(NONE);
        if (given.the(Departure.MOTION, order) && endedInTime(given, order, last)) return new DayIfAny.None(NONE);
        if (given.the(Departure.COULD_NOT, order)) return given.refer(UNWILLING); // (d)(1) "voluntarily", (d)(2)
        if (!given.the(Departure.WARNED, order)) return given.refer(UNWARNED); // (d)(3)
        given.because(WAYS); // (d)(1)(B)
        given.because(FINE, given.law(FINE_LEAST, last), given.law(FINE_MOST, last)); // (d)(1)(A)
        return new DayIfAny.On(Anniversary.after(given, last, given.law(YEARS, last)));
    }

    private static boolean endedInTime(Given given, Thing order, LocalDate last) {
        LocalDate filed = given.the(Departure.MOTION_FILED, order);
        boolean ended = !filed.isAfter(last) && given.law(MOTION_ENDS, filed);
        if (ended) given.because(ENDED, filed);
        return ended;
    }
}
