package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.hearing.StopTime;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day on which the count of years for cancellation stopped: a whole notice to appear, or a crime that a lawyer
/// named.
public final class TimeStops implements Rule<DayIfAny> {
    public static final TimeStops RULE = new TimeStops();

    static final FactType<Boolean> STILL_IN_COURT = FactType.yesNo(
                    "nta.stillInCourt",
                    Text.of(
                            "Is the case that this notice began the one in court now?",
                            "¿El caso que empezó con este aviso es el que está ahora en la corte?"))
            .about(Thing.Kind.PROCEEDING);

    private static final Text EARLIEST = Text.of("The count stopped on {0}.", "La cuenta paró el {0}.");
    private static final Text RUNS = Text.of(
            "Nothing here stopped the count. A final order does not stop it either.",
            "Nada de esto paró la cuenta. Una orden firme tampoco la para.");

    private TimeStops() {}

    @Override
    public String id() {
        return "cancellation.time-stops";
    }

    @Override
    public Text question() {
        return Text.of("On what day did the count of years stop?", "¿Qué día paró la cuenta de años?");
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "240A(d)(1)(A), (B)"),
                new Citation("Barton v. Barr,", "590 U.S. 222 (2020)"),
                new Citation("Niz-Chavez v. Garland,", "593 U.S. 155 (2021)"),
                new Citation("Matter of Ordaz,", "26 I&N Dec. 637 (BIA 2015)"));
    }

    @Override
    public DayIfAny apply(Given given) {
        Optional<LocalDate> first =
                Stream.concat(notices(given), day(Offense.stop(given))).min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            given.because(RUNS);
            return Offense.nothing();
        }
        given.because(EARLIEST, first.get());
        return new DayIfAny.On(first.get());
    }

    private static Stream<LocalDate> notices(Given given) {
        List<Thing> cases = given.every(Thing.Kind.PROCEEDING);
        return cases.stream()
                .filter(one -> cases.size() == 1 || given.the(STILL_IN_COURT, one)) // Matter of Ordaz
                .flatMap(proceeding -> day(given.result(StopTime.RULE, proceeding)));
    }

    private static Stream<LocalDate> day(DayIfAny stop) {
        return switch (stop) {
            case DayIfAny.On(LocalDate day) -> Stream.of(day);
            case DayIfAny.None _ -> Stream.empty();
        };
    }
}
