package org.throughline.law.protection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.vocabulary.Trip;

/// The trips abroad since a status began, held against the longest that may be: one trip alone, and all
/// together.
final class StatusTrips {
    static final FactType<Boolean> JUSTIFIED = FactType.yesNo(
                    "trip.justified",
                    Text.of(
                            "Was this trip made to help the police? Or did an officer sign that it was needed?",
                            "¿Este viaje fue para ayudar a la policía? ¿O un oficial firmó que hacía falta?"))
            .about(Thing.Kind.TRIP);

    /// Whether the day of leaving counts as a day away. No text says so.
    static final LegalQuestion<Boolean> FIRST_DAY = firstDay();

    static final Text BROKEN = Text.of(
            "Trips broke the presence. From what day it counts anew is not settled here. A lawyer must look.",
            "Los viajes rompieron la presencia. Desde qué día cuenta de nuevo no se decide aquí. Un abogado debe verlo.");

    private static final Text LONGEST = Text.of(
            "The longest trip was {0} days and all together {1}. Allowed are {2} and {3}.",
            "El viaje más largo fue de {0} días y todos juntos {1}. Se permiten {2} y {3}.");

    private StatusTrips() {}

    static Presence presence(Given given, LocalDate from, int oneAtMost, int allAtMost) {
        var away = new ArrayList<Integer>();
        for (Thing trip : given.every(Thing.Kind.TRIP)) {
            LocalDate left = given.the(Trip.LEFT, trip);
            if (left.isBefore(from) || given.the(JUSTIFIED, trip)) continue;
            away.add(Math.toIntExact(ChronoUnit.DAYS.between(left, given.the(Trip.RETURNED, trip))));
        }
        boolean isBroken = breaks(away, oneAtMost, allAtMost);
        List<Integer> whole = away.stream().map(days -> Math.max(0, days - 1)).toList();
        if (isBroken != breaks(whole, oneAtMost, allAtMost) && !given.either(FIRST_DAY)) isBroken = false;
        given.because(LONGEST, longest(away), sum(away), oneAtMost, allAtMost);
        return isBroken ? Presence.BROKEN : Presence.UNBROKEN;
    }

    private static boolean breaks(List<Integer> away, int oneAtMost, int allAtMost) {
        return longest(away) > oneAtMost || sum(away) > allAtMost;
    }

    private static int longest(List<Integer> away) {
        return away.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int sum(List<Integer> away) {
        return away.stream().mapToInt(Integer::intValue).sum();
    }

    private static LegalQuestion<Boolean> firstDay() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(true, new Citation("INA", "245(m)(2): from the day of leaving to the day of return"));
        readings.put(
                false, new Citation("8 CFR", "316.5(b), by likeness: the days of leaving and return are days here"));
        return new LegalQuestion<>(
                "protection.day-of-leaving",
                readings,
                Text.of(
                        "Does the day of leaving count as a day away?",
                        "¿El día de la salida cuenta como día fuera del país?"));
    }
}
