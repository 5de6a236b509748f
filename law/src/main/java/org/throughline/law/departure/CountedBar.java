package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.presence.BarEnd;
import org.throughline.law.presence.BarEnds;
import org.throughline.law.presence.BarException;
import org.throughline.law.presence.ReentryBar;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The bar of 3 or 10 years that the days of one stay reach, and the day on which it ends.
public final class CountedBar implements Preview {
    public static final CountedBar RULE = new CountedBar();

    private static final Text THREE = Text.of(
            "The days of this stay close the way back for 3 years, until {0}.",
            "Los días de esta estadía cierran el regreso por 3 años, hasta el {0}.");
    private static final Text TEN = Text.of(
            "The days of this stay close the way back for 10 years, until {0}.",
            "Los días de esta estadía cierran el regreso por 10 años, hasta el {0}.");
    private static final Text OVER =
            Text.of("That bar ended on {0}, before this trip.", "Esa barrera terminó el {0}, antes de este viaje.");
    private static final Text RESIDENT = Text.of(
            "This bar is not for residents with a green card.",
            "Esta barrera no es para residentes con tarjeta verde.");
    private static final Text PERMIT = Text.of(
            "With a travel permit, this bar may not count. That is how the agency reads the law. A lawyer must look.",
            "Con un permiso de viaje, esta barrera quizás no cuenta. Así lee la ley la agencia. Un abogado debe verlo.");

    private CountedBar() {}

    @Override
    public String id() {
        return "departure.counted-bar";
    }

    @Override
    public Text question() {
        return Text.of(
                "Would the days of this stay close the way back?",
                "¿Se cierra el regreso por los días de esta estadía?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(B)(i)"),
                new Citation("Matter of Arrabally and Yerrabelly,", "25 I&N Dec. 771 (BIA 2012)"));
    }

    @Override
    public Consequence apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.result(ReentryBar.RULE, arrival)) {
            case NEITHER -> Consequence.none();
            case THREE_YEARS -> bar(given, arrival, "three-years", THREE);
            case TEN_YEARS -> bar(given, arrival, "ten-years", TEN);
        };
    }

    private static Consequence bar(Given given, Thing arrival, String name, Text words) {
        LocalDate leaves = given.the(PlannedTrip.LEAVES);
        if (!(given.result(BarEnds.RULE, arrival) instanceof BarEnd.On(LocalDate end))) return Consequence.none();
        if (!end.isAfter(leaves)) {
            given.because(OVER, end);
            return Consequence.none();
        }
        if (given.result(BarException.RULE) == BarException.Known.RESIDENT) {
            given.because(RESIDENT);
            return Consequence.none();
        }
        boolean thisTrip = given.the(Arrival.LEFT, arrival).equals(leaves);
        if (thisTrip && given.the(PlannedTrip.PERMIT)) return given.refer(PERMIT);
        return Consequence.found(name, words, end);
    }
}
