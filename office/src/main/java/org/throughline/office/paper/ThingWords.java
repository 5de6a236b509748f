package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Move;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Paper;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Presence;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;
import org.throughline.vocabulary.Trip;

/// Calls a thing by what people know it by: "Arrival, 14 Mar 2019", not "ARRIVAL 3".
final class ThingWords {
    private static final Text WITH_DAY = Text.of("{0}, {1}", "{0}, {1}");

    private final ClientRecord record;
    private final Sheets sheets;
    private final Language language;

    ThingWords(ClientRecord record, Sheets sheets, Language language) {
        this.record = record;
        this.sheets = sheets;
        this.language = language;
    }

    Sentence of(Thing thing) {
        Thing about = record.grouping().of(thing);
        String kind = kind(about);
        for (FactType<LocalDate> type : days(about.kind()))
            for (Fact<LocalDate> fact : record.facts(type, about))
                if (fact.said() instanceof Said.Exactly<LocalDate>(var day))
                    return Sentence.of(
                            WITH_DAY, List.of(kind, day), sheets.link(fact).basis(), language);
        return Sentence.words(about.equals(Thing.CLIENT) ? kind : kind + " " + about.number());
    }

    private String kind(Thing thing) {
        return form(thing).orElseGet(() -> language.say(name(thing.kind())));
    }

    /// A filing or a notice is known by its form or type.
    private Optional<String> form(Thing thing) {
        FactType<String> type = switch (thing.kind()) {
            case FILING -> Filing.FORM;
            case NOTICE -> Notice.TYPE;
            default -> Hearing.TYPE;
        };
        if (type.equals(Hearing.TYPE)) return Optional.empty();
        return record.facts(type, thing).stream()
                .flatMap(fact -> fact.said().possible().stream())
                .map(Sentence::clean)
                .map(words -> words.toLowerCase(Locale.ROOT).contains("notice")
                        ? words
                        : language.say(name(thing.kind())) + " " + words)
                .findFirst();
    }

    private static List<FactType<LocalDate>> days(Thing.Kind kind) {
        return switch (kind) {
            case ARRIVAL -> List.of(Arrival.DATE, Arrival.PRIOR_DATE);
            case TRIP -> List.of(Trip.ARRIVED, Trip.DEPARTED);
            case FILING -> List.of(Filing.RECEIVED);
            case NOTICE -> List.of(Notice.DATE);
            case CARD -> List.of(Card.VALID_FROM);
            case PASSPORT -> List.of(Passport.ISSUED);
            case PROCEEDING -> List.of(Proceeding.NTA_ISSUED);
            case HEARING -> List.of(Hearing.DATE);
            case ORDER -> List.of(Order.DATE);
            case RECORDS_REQUEST -> List.of(RecordsRequest.RESPONSE_DATE);
            case MOVE -> List.of(Move.DATE);
            case PRESENCE -> List.of(Presence.FROM);
            case DOCUMENT -> List.of(Paper.DATED);
            case CLIENT, PERSON, DELAY, AUTHORIZED_STAY, VIOLATION -> List.of();
        };
    }

    static Text name(Thing.Kind kind) {
        return switch (kind) {
            case CLIENT -> Text.of("the client", "la persona del expediente");
            case PERSON -> Text.of("Another person", "Otra persona");
            case ARRIVAL -> Text.of("Arrival", "Llegada");
            case TRIP -> Text.of("Trip", "Viaje");
            case FILING -> Text.of("Filing", "Trámite");
            case NOTICE -> Text.of("Notice", "Aviso");
            case CARD -> Text.of("Card", "Tarjeta");
            case PASSPORT -> Text.of("Passport", "Pasaporte");
            case PROCEEDING -> Text.of("Court case", "Caso en la corte");
            case HEARING -> Text.of("Hearing", "Audiencia");
            case ORDER -> Text.of("Judge's order", "Orden del juez");
            case RECORDS_REQUEST -> Text.of("Records request", "Solicitud de expediente");
            case DELAY -> Text.of("Delay", "Demora");
            case AUTHORIZED_STAY -> Text.of("Permitted stay", "Estancia permitida");
            case VIOLATION -> Text.of("Break in status", "Falta de estatus");
            case PRESENCE -> Text.of("Time in the United States", "Tiempo en Estados Unidos");
            case MOVE -> Text.of("Change of address", "Cambio de dirección");
            case DOCUMENT -> Text.of("Paper", "Papel");
        };
    }
}
