package org.throughline.law.relief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.Circuit;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.hearing.StopTime;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

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

    static final FactType<LocalDate> ORDER_FINAL = FactType.date(
            "order.firstFinal.date",
            Text.of(
                    "On what day did the first order to leave become final?",
                    "¿Qué día quedó firme la primera orden de salir?"));

    static final LegalQuestion<Boolean> FINAL_ORDER_STOPS = finalOrderStops();

    /// Courts that have said that a final order does not stop the count (Parada, Quebrado-Cantor).
    private static final Set<Circuit> DOES_NOT_STOP = Set.of(Circuit.FIFTH, Circuit.NINTH);

    private static final Text EARLIEST = Text.of("The count stopped on {0}.", "La cuenta paró el {0}.");
    private static final Text RUNS = Text.of("Nothing here stopped the count.", "Nada de esto paró la cuenta.");
    private static final Text NOT_BY_ORDER =
            Text.of("The final order did not stop the count.", "La orden firme no paró la cuenta.");
    private static final Text BY_ORDER = Text.of(
            "The final order of {0} stopped the count, as some read the law.",
            "La orden firme del {0} paró la cuenta, según algunos leen la ley.");

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
        Optional<LocalDate> first = Stream.of(notices(given), day(Offense.stop(given)), finalOrder(given))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
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

    private static Stream<LocalDate> finalOrder(Given given) {
        if (!given.the(Order.EVER_REMOVAL)) return Stream.empty();
        if (!given.either(FINAL_ORDER_STOPS) || DOES_NOT_STOP.contains(given.the(Circuit.FACT))) {
            given.because(NOT_BY_ORDER);
            return Stream.empty();
        }
        LocalDate day = given.the(ORDER_FINAL);
        given.because(BY_ORDER, day);
        return Stream.of(day);
    }

    private static LegalQuestion<Boolean> finalOrderStops() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("Parada v. Garland,", "48 F.4th 374 (5th Cir. 2022)"));
        readings.put(true, new Citation("INA", "240A(d)(1), 101(a)(47)(B): presence ends with the order"));
        return new LegalQuestion<>(
                "cancellation.final-order-stops",
                readings,
                Text.of(
                        "Does a final order stop the count of years? Courts differ.",
                        "¿Una orden firme para la cuenta de años? Las cortes difieren."));
    }

    private static Stream<LocalDate> day(DayIfAny stop) {
        return switch (stop) {
            case DayIfAny.On(LocalDate day) -> Stream.of(day);
            case DayIfAny.None _ -> Stream.empty();
        };
    }
}
