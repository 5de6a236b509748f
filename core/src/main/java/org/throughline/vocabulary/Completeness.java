package org.throughline.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// Whether the record holds *all* things of a kind: all arrivals, all trips. Said of the client, by a person and never
/// by a page: CBP's own list of trips misses exits by land.
public final class Completeness {
    private static final Map<Thing.Kind, FactType<Boolean>> TYPES = types();
    private static final Set<FactType<Boolean>> ALL = Set.copyOf(TYPES.values());

    private Completeness() {}

    /// `complete.arrival`, `complete.records-request` ...: true once somebody has confirmed the list.
    public static FactType<Boolean> of(Thing.Kind kind) {
        return Objects.requireNonNull(TYPES.get(kind));
    }

    /// Whether a type says that a list is complete.
    public static boolean is(FactType<?> type) {
        return ALL.contains(type);
    }

    public static List<FactType<Boolean>> all() {
        return List.copyOf(TYPES.values());
    }

    private static Map<Thing.Kind, FactType<Boolean>> types() {
        var types = new EnumMap<Thing.Kind, FactType<Boolean>>(Thing.Kind.class);
        for (Thing.Kind kind : Thing.Kind.values()) {
            String id = "complete." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            types.put(kind, FactType.yesNo(id, question(kind)));
        }
        return Collections.unmodifiableMap(types);
    }

    private static Text question(Thing.Kind kind) {
        return switch (kind) {
            case CLIENT -> Text.of("Is this the only client?", "¿Es esta la única persona cliente?");
            case PERSON -> Text.of("Are these all the relatives?", "¿Son estos todos los familiares?");
            case ARRIVAL ->
                Text.of(
                        "Are these all the times the person came into the United States?",
                        "¿Son estas todas las veces que la persona entró a los Estados Unidos?");
            case TRIP -> Text.of("Are these all the trips?", "¿Son estos todos los viajes?");
            case FILING -> Text.of("Are these all the forms that were filed?", "¿Son estas todas las solicitudes?");
            case NOTICE -> Text.of("Are these all the notices?", "¿Son estos todos los avisos?");
            case CARD -> Text.of("Are these all the cards?", "¿Son estas todas las tarjetas?");
            case PASSPORT -> Text.of("Are these all the passports?", "¿Son estos todos los pasaportes?");
            case PROCEEDING -> Text.of("Are these all the court cases?", "¿Son estos todos los casos en la corte?");
            case HEARING -> Text.of("Are these all the hearings?", "¿Son estas todas las audiencias?");
            case ORDER -> Text.of("Are these all the orders?", "¿Son estas todas las órdenes?");
            case RECORDS_REQUEST ->
                Text.of("Are these all the requests for records?", "¿Son estas todas las peticiones de expedientes?");
            case DELAY ->
                Text.of(
                        "Are these all the delays in the asylum case?",
                        "¿Son estas todas las demoras en el caso de asilo?");
            case AUTHORIZED_STAY ->
                Text.of(
                        "Are these all the times the person was allowed to stay?",
                        "¿Son estas todas las veces que se permitió a la persona quedarse?");
            case VIOLATION ->
                Text.of(
                        "Are these all the times out of status or of work without permission?",
                        "¿Son estos todos los tiempos sin estatus o de trabajo sin permiso?");
            case MOVE -> Text.of("Are these all the changes of address?", "¿Son estos todos los cambios de dirección?");
            case PRESENCE ->
                Text.of(
                        "Are these all the times the family was in the United States?",
                        "¿Son estas todas las veces que la familia estuvo en los Estados Unidos?");
            case DOCUMENT -> Text.of("Are these all the papers?", "¿Son estos todos los papeles?");
        };
    }
}
