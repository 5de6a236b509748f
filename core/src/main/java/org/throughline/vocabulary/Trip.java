package org.throughline.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// One line of a travel history: a claim by CBP, weak for departures, and never complete for land exits.
public final class Trip {
    /// `travel.arrival.date`.
    public static final FactType<LocalDate> ARRIVED = FactType.date(
                    "travel.arrival.date",
                    Text.of(
                            "On what day does the list of trips show an arrival?",
                            "¿En qué fecha muestra el historial de viajes una llegada?"))
            .about(Thing.Kind.TRIP);

    /// `travel.arrival.port`.
    public static final FactType<String> ARRIVAL_PORT = FactType.text(
                    "travel.arrival.port",
                    Text.of(
                            "What port code stands beside that arrival?",
                            "¿Qué código de puerto aparece junto a esa llegada?"))
            .about(Thing.Kind.TRIP);

    /// `travel.departure.date`.
    public static final FactType<LocalDate> DEPARTED = FactType.date(
                    "travel.departure.date",
                    Text.of(
                            "On what day does the list of trips show a departure?",
                            "¿En qué fecha muestra el historial de viajes una salida?"))
            .about(Thing.Kind.TRIP);

    /// `travel.departure.port`.
    public static final FactType<String> DEPARTURE_PORT = FactType.text(
                    "travel.departure.port",
                    Text.of(
                            "What port code stands beside that departure?",
                            "¿Qué código de puerto aparece junto a esa salida?"))
            .about(Thing.Kind.TRIP);

    /// `trip.left.date`: The day on which a trip abroad began. A trip abroad is a departure and the next arrival.
    public static final FactType<LocalDate> LEFT = FactType.date(
                    "trip.left.date",
                    Text.of(
                            "On what day did this trip abroad begin?",
                            "¿En qué fecha empezó este viaje fuera del país?"))
            .about(Thing.Kind.TRIP);

    /// `trip.returned.date`: The day on which the person came back from that trip abroad.
    public static final FactType<LocalDate> RETURNED = FactType.date(
                    "trip.returned.date",
                    Text.of(
                            "On what day did the person come back from this trip?",
                            "¿En qué fecha regresó la persona de este viaje?"))
            .about(Thing.Kind.TRIP);

    static final List<FactType<?>> ALL = List.of(ARRIVED, ARRIVAL_PORT, DEPARTED, DEPARTURE_PORT, LEFT, RETURNED);

    private Trip() {}
}
