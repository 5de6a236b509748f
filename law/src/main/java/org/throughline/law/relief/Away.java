package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Trip;

/// One absence from the country: the day of leaving and the day of coming back.
record Away(LocalDate left, LocalDate returned) {
    private static final Text NO_ARRIVAL = Text.of(
            "The record holds no arrival, so no time here can be counted. A lawyer must look.",
            "El expediente no tiene ninguna llegada, así que no se puede contar el tiempo aquí. Un abogado debe verlo.");

    /// The days between both.
    int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(left, returned));
    }

    /// The first arrival of all, from which time here counts.
    static LocalDate firstArrival(Given given) {
        return arrivals(given).stream()
                .findFirst()
                .map(arrival -> given.the(Arrival.DATE, arrival))
                .orElseGet(() -> given.refer(NO_ARRIVAL));
    }

    /// All absences, the earliest first: the trips, and what lies between two arrivals where no trip tells of it. An
    /// arrival without a trip before it means an absence that nobody has dated yet, never none.
    static List<Away> all(Given given) {
        var all = new ArrayList<Away>();
        for (Thing trip : given.every(Thing.Kind.TRIP))
            all.add(new Away(given.the(Trip.LEFT, trip), given.the(Trip.RETURNED, trip)));
        List<Thing> arrivals = arrivals(given);
        for (int i = 1; i < arrivals.size(); i++) {
            LocalDate back = given.the(Arrival.DATE, arrivals.get(i));
            if (all.stream().noneMatch(trip -> trip.returned.equals(back)))
                all.add(new Away(given.the(Arrival.LEFT, arrivals.get(i - 1)), back));
        }
        all.sort(Comparator.comparing(Away::left));
        return List.copyOf(all);
    }

    private static List<Thing> arrivals(Given given) {
        return given.every(Thing.Kind.ARRIVAL).stream()
                .sorted(Comparator.comparing(arrival -> given.the(Arrival.DATE, arrival)))
                .toList();
    }
}
