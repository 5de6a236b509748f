package org.throughline.timeline;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Asylum;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Paper;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;
import org.throughline.vocabulary.Trip;

/// How an event is put in words: a sentence, and a longer one where the papers give a detail about the same thing.
record Phrase(Text plain, Optional<Detail> more) {
    /// @param with the sentence with the detail in its hole `{0}`; the detail is the paper's word and not translated
    record Detail(FactType<String> type, Text with) {}

    private static final Map<FactType<LocalDate>, Phrase> EVENTS = Map.ofEntries(
            entry(Arrival.DATE, of("Arrival", "Llegada", Arrival.CLASS, "Arrival, class {0}", "Llegada, clase {0}")),
            entry(
                    Arrival.PRIOR_DATE,
                    of("Earlier entry, as an officer tells it", "Entrada anterior, según un oficial")),
            entry(
                    Trip.ARRIVED,
                    of(
                            "Arrival in the travel history",
                            "Llegada en el historial de viajes",
                            Trip.ARRIVAL_PORT,
                            "Arrival in the travel history ({0})",
                            "Llegada en el historial de viajes ({0})")),
            entry(
                    Trip.DEPARTED,
                    of(
                            "Departure in the travel history",
                            "Salida en el historial de viajes",
                            Trip.DEPARTURE_PORT,
                            "Departure in the travel history ({0})",
                            "Salida en el historial de viajes ({0})")),
            entry(Client.LEFT_COUNTRY, of("Left the home country", "Salida de su país")),
            entry(
                    Filing.RECEIVED,
                    of("Filing received", "Trámite recibido", Filing.FORM, "{0} received", "{0} recibido")),
            entry(Filing.PRIORITY_DATE, of("Priority date", "Fecha de prioridad")),
            entry(Notice.DATE, of("Notice", "Aviso", Notice.TYPE, "Notice: {0}", "Aviso: {0}")),
            entry(Notice.APPOINTMENT, of("Appointment", "Cita")),
            entry(Notice.RESPONSE_DUE, of("Answer due, as printed", "Respuesta: fecha límite impresa")),
            entry(Proceeding.APPREHENDED, of("Apprehended", "Detención")),
            entry(Proceeding.DATE_OF_ACTION, of("Form I-213 written", "Formulario I-213 escrito")),
            entry(Proceeding.NTA_ISSUED, of("Notice to appear issued", "Aviso de comparecencia emitido")),
            entry(
                    Proceeding.NTA_SERVED,
                    of(
                            "Notice to appear served",
                            "Aviso de comparecencia entregado",
                            Proceeding.NTA_SERVICE,
                            "Notice to appear served ({0})",
                            "Aviso de comparecencia entregado ({0})")),
            entry(Hearing.DATE, of("Hearing", "Audiencia", Hearing.TYPE, "Hearing ({0})", "Audiencia ({0})")),
            entry(
                    Order.DATE,
                    of("Judge's order", "Orden del juez", Order.DECISION, "Judge's order: {0}", "Orden del juez: {0}")),
            entry(Order.APPEAL_DUE, of("Appeal due, as printed", "Apelación: fecha límite impresa")),
            entry(Arrival.ADMIT_UNTIL, of("Allowed to stay until this day", "Estadía permitida hasta este día")),
            entry(Card.VALID_FROM, of("Valid from this day", "Válido desde este día")),
            entry(Card.VALID_TO, of("Valid until this day", "Válido hasta este día")),
            entry(Passport.EXPIRES, of("Passport expires", "El pasaporte vence")),
            entry(Arrival.LEFT, of("Left the United States", "Salida de los Estados Unidos")),
            entry(Client.RESIDENT_SINCE, of("Resident since", "Residente desde")),
            entry(Trip.LEFT, of("Trip abroad began", "Comenzó un viaje fuera del país")),
            entry(Trip.RETURNED, of("Came back from a trip", "Regreso de un viaje")),
            entry(Order.SENT, of("Order sent", "Orden enviada")),
            entry(RecordsRequest.RECEIVED, of("Records request received", "Solicitud de expediente recibida")),
            entry(Asylum.RECEIVED, of("Asylum application received", "Solicitud de asilo recibida")),
            entry(Passport.ISSUED, of("Passport issued", "Pasaporte expedido")),
            entry(
                    RecordsRequest.RESPONSE_DATE,
                    of("Answer to a records request", "Respuesta a una solicitud de expediente")),
            entry(Paper.DATED, of("Paper dated", "Fecha de un papel")),
            entry(Paper.SERVED, of("Court paper served", "Papel de la corte entregado")),
            entry(Paper.CONTINUED, of("Continuation page written", "Página de continuación escrita")));

    /// How an event of this type is put in words. A type without a phrase of its own is named by its id.
    static Phrase of(FactType<LocalDate> type) {
        Phrase known = EVENTS.get(type);
        return known != null ? known : of(type.id(), type.id());
    }

    private static Phrase of(String english, String spanish) {
        return new Phrase(Text.of(english, spanish), Optional.empty());
    }

    private static Phrase of(
            String english, String spanish, FactType<String> detail, String englishWith, String spanishWith) {
        return new Phrase(
                Text.of(english, spanish), Optional.of(new Detail(detail, Text.of(englishWith, spanishWith))));
    }
}
