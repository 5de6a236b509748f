package org.throughline.office.work;

import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// What kinds of things are called.
public final class KindNames {
    private KindNames() {}

    public static Text of(Thing.Kind kind) {
        return switch (kind) {
            case CLIENT -> Text.of("the client", "la persona cliente");
            case PERSON -> Text.of("another person", "otra persona");
            case ARRIVAL -> Text.of("arrival", "llegada");
            case TRIP -> Text.of("trip", "viaje");
            case FILING -> Text.of("filing", "trámite");
            case NOTICE -> Text.of("notice", "aviso");
            case CARD -> Text.of("card", "tarjeta");
            case PASSPORT -> Text.of("passport", "pasaporte");
            case PROCEEDING -> Text.of("court case", "caso en la corte");
            case HEARING -> Text.of("hearing", "audiencia");
            case ORDER -> Text.of("order", "orden");
            case RECORDS_REQUEST -> Text.of("records request", "solicitud de expediente");
            case DELAY -> Text.of("delay", "demora");
            case AUTHORIZED_STAY -> Text.of("permitted stay", "estadía permitida");
            case VIOLATION -> Text.of("break in status", "falta de estatus");
            case PRESENCE -> Text.of("time in the United States", "tiempo en Estados Unidos");
            case MOVE -> Text.of("change of address", "cambio de dirección");
            case DOCUMENT -> Text.of("paper", "papel");
        };
    }
}
