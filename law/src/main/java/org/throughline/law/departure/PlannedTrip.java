package org.throughline.law.departure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Trip;

/// A trip that is only thought of: the day of leaving, and the day of coming back where one is planned.
///
/// It enters a record as suppositions, which are never stored. What else matters to a trip (a travel permit, the
/// country) is asked as a fact and can be supposed in the same way.
///
/// @param back the planned day of return; empty where none is planned yet
public record PlannedTrip(LocalDate leaves, Optional<LocalDate> back) {
    static final FactType<LocalDate> LEAVES = FactType.date(
            "plan.leave.date",
            Text.of("On what day does the person plan to leave?", "¿Qué día piensa salir la persona?"));
    static final FactType<LocalDate> BACK = FactType.date(
            "plan.return.date",
            Text.of("On what day does the person plan to be back?", "¿Qué día piensa volver la persona?"));
    static final FactType<Boolean> PERMIT = FactType.yesNo(
            "plan.travelPermit",
            Text.of(
                    "Does the person have a travel permit (Form I-512, \"advance parole\") for this trip?",
                    "¿La persona tiene un permiso de viaje (Formulario I-512, \"advance parole\") para este viaje?"));
    static final FactType<LocalDate> PERMIT_UNTIL = FactType.date(
            "plan.travelPermit.until.date",
            Text.of("What is the last day of the travel permit?", "¿Cuál es el último día del permiso de viaje?"));
    static final FactType<Boolean> FEARED_COUNTRY = FactType.yesNo(
                    "plan.toFearedCountry",
                    Text.of(
                            "Would the trip go to the country that the person fears?",
                            "¿El viaje sería al país al que la persona tiene miedo de volver?"))
            .asSensitive();
    static final FactType<Boolean> PLANNED = FactType.yesNo(
                    "trip.planned", Text.of("Is this trip only a plan?", "¿Este viaje es solo un plan?"))
            .about(Thing.Kind.TRIP);

    public PlannedTrip {
        if (back.filter(leaves::isAfter).isPresent())
            throw new IllegalArgumentException("back on " + back.get() + " before leaving on " + leaves);
    }

    public static PlannedTrip of(LocalDate leaves, LocalDate back) {
        return new PlannedTrip(leaves, Optional.of(back));
    }

    /// A trip of which nobody knows yet when it ends.
    public static PlannedTrip oneWay(LocalDate leaves) {
        return new PlannedTrip(leaves, Optional.empty());
    }

    /// Whether a trip is planned in this record.
    static boolean isIn(ClientRecord record) {
        return !record.facts(LEAVES, Thing.CLIENT).isEmpty();
    }

    /// The record as it would be: with the plan, with the trip as a trip of its own, and with the day on which the
    /// stay that runs now would end.
    public ClientRecord in(ClientRecord record) {
        var supposed = new ArrayList<Fact<?>>();
        supposed.add(suppose(LEAVES, Thing.CLIENT, leaves));
        Thing trip = Thing.of(Thing.Kind.TRIP, 1 + highest(record));
        supposed.add(suppose(PLANNED, trip, true));
        supposed.add(suppose(Trip.LEFT, trip, leaves));
        back.ifPresent(day -> {
            supposed.add(suppose(BACK, Thing.CLIENT, day));
            supposed.add(suppose(Trip.RETURNED, trip, day));
        });
        stayNow(record).ifPresent(stay -> supposed.add(suppose(Arrival.LEFT, stay, leaves)));
        return record.plus(supposed);
    }

    private static int highest(ClientRecord record) {
        return record.facts().stream()
                .map(Fact::about)
                .filter(about -> about.kind() == Thing.Kind.TRIP)
                .mapToInt(Thing::number)
                .max()
                .orElse(0);
    }

    /// The last arrival, where it is sure which one that is and nobody says that the person has left since. Where it
    /// is not, nothing is supposed, and the answers ask on what day each stay ended.
    static Optional<Thing> stayNow(ClientRecord record) {
        List<Thing> arrivals = record.each(Thing.Kind.ARRIVAL);
        return arrivals.stream()
                .filter(arrival -> arrivals.stream()
                        .allMatch(other -> other.equals(arrival) || comesAfter(record, arrival, other)))
                .filter(arrival -> record.facts(Arrival.LEFT, arrival).isEmpty())
                .findFirst();
    }

    private static boolean comesAfter(ClientRecord record, Thing arrival, Thing other) {
        Optional<LocalDate> first = days(record, arrival).stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = days(record, other).stream().max(LocalDate::compareTo);
        return first.isPresent() && last.filter(first.get()::isAfter).isPresent();
    }

    private static List<LocalDate> days(ClientRecord record, Thing arrival) {
        return record.facts(Arrival.DATE, arrival).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .toList();
    }

    private <T> Fact<T> suppose(FactType<T> type, Thing about, T value) {
        String words = back.map(day -> leaves + " to " + day).orElse("from " + leaves);
        var id = UUID.nameUUIDFromBytes((words + " " + type + " of " + about).getBytes(StandardCharsets.UTF_8));
        return new Fact<>(id, type, about, Said.exactly(value), new Source.Supposition(words), Instant.EPOCH);
    }
}
