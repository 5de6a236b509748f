package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Trip;

/// Whether the resident was here for one whole year, without any trip, before the work abroad began (Form N-470).
public final class YearBeforeAbroad implements Rule<Met> {
    public static final YearBeforeAbroad RULE = new YearBeforeAbroad();

    static final Parameter<Period> YEAR = new Parameter<>("nat.n470.presence", Period.class);

    private static final Text STRETCH =
            Text.of("From {0} to {1} there was no trip.", "Del {0} al {1} no hubo ningún viaje.");

    private record Away(LocalDate left, LocalDate returned) {}

    private YearBeforeAbroad() {}

    @Override
    public String id() {
        return "naturalization.year-before-abroad";
    }

    @Override
    public Text question() {
        return Text.of(
                "Was the person here a whole year, with no trip, before the work abroad?",
                "¿Estuvo la persona aquí un año entero, sin viajes, antes del trabajo fuera?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.TRIP;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return WorkAbroad.isSaid(record, about);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "316(b)"));
    }

    @Override
    public Met apply(Given given) {
        WorkAbroad.of(given);
        LocalDate left = given.the(Trip.LEFT, given.subject());
        LocalDate from = given.the(Client.RESIDENT_SINCE);
        for (Away trip : tripsBefore(given, left)) {
            if (isAYear(given, from, trip.left)) return Met.MET;
            if (trip.returned.isAfter(from)) from = trip.returned;
        }
        return Met.when(isAYear(given, from, left));
    }

    /// Trips that began earlier; what came after cannot have broken the year.
    private static List<Away> tripsBefore(Given given, LocalDate left) {
        var trips = new ArrayList<Away>();
        for (Thing trip : given.every(Thing.Kind.TRIP)) {
            if (trip.equals(given.subject())) continue;
            LocalDate went = given.the(Trip.LEFT, trip);
            if (went.isBefore(left)) trips.add(new Away(went, given.the(Trip.RETURNED, trip)));
        }
        trips.sort(Comparator.comparing(Away::left));
        return trips;
    }

    private static boolean isAYear(Given given, LocalDate from, LocalDate until) {
        boolean full = !Anniversary.after(given, from, given.law(YEAR, from)).isAfter(until);
        if (full) given.because(STRETCH, from, until);
        return full;
    }
}
