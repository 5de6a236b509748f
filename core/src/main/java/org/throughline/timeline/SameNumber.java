package org.throughline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;
import org.throughline.vocabulary.Trip;

/// Proposes that things are the same because their papers carry the same number or the same day. One pass over
/// the things, no comparison of each with each.
final class SameNumber {
    private static final Text SAME = Text.of("Both papers carry {0} {1}.", "Los dos papeles llevan {0} {1}.");
    private static final Text VALID =
            Text.of("Both papers name the time from {0} to {1}.", "Los dos papeles dan el plazo del {0} al {1}.");
    private static final Text FORM_AND_DAY = Text.of(
            "Both papers tell of a form {0} received on {1}.", "Los dos papeles hablan de un {0} recibido el {1}.");
    private static final Text NOTICE = Text.of(
            "Both papers are a notice \"{0}\" of {1} on the same filing.",
            "Los dos papeles son un aviso \"{0}\" del {1} sobre el mismo trámite.");

    private final Claimed claimed;

    SameNumber(Claimed claimed) {
        this.claimed = claimed;
    }

    /// Weaker reasons first, because later ties win.
    List<Tie> ties() {
        var ties = new ArrayList<Tie>();
        ties.addAll(by(Thing.Kind.FILING, this::formAndDay, FORM_AND_DAY));
        ties.addAll(by(Thing.Kind.CARD, this::validity, VALID));
        ties.addAll(by(Thing.Kind.NOTICE, this::notice, NOTICE));
        ties.addAll(by(Trip.ARRIVED, "an arrival on", "una llegada el"));
        ties.addAll(by(Trip.DEPARTED, "a departure on", "una salida el"));
        ties.addAll(by(Hearing.DATE, "a hearing on", "una audiencia el"));
        ties.addAll(by(Order.DATE, "an order of", "una orden del"));
        ties.addAll(by(Proceeding.EVENT_NUMBER, "the event number", "el número de evento"));
        ties.addAll(by(RecordsRequest.CONTROL_NUMBER, "the control number", "el número de control"));
        ties.addAll(by(Passport.NUMBER, "the passport number", "el número de pasaporte"));
        ties.addAll(by(Card.NUMBER, "the card number", "el número de tarjeta"));
        ties.addAll(by(Filing.RECEIPT_NUMBER, "the receipt number", "el número de recibo"));
        ties.addAll(by(Arrival.I94_NUMBER, "the I-94 number", "el número I-94"));
        return ties;
    }

    private List<Tie> by(FactType<?> type, String english, String spanish) {
        Text name = Text.of(english, spanish);
        return by(
                type.about(),
                thing -> claimed.of(thing, type).stream()
                        .map(value -> List.<Object>of(name, value))
                        .toList(),
                SAME);
    }

    /// Ties each thing to the first with the same key, except where both stand in one document, which tells
    /// them apart.
    private List<Tie> by(Thing.Kind kind, Function<Thing, List<List<Object>>> keys, Text reason) {
        var first = new LinkedHashMap<List<Object>, Thing>();
        var ties = new ArrayList<Tie>();
        for (Thing thing : claimed.each(kind))
            for (List<Object> key : keys.apply(thing)) {
                Thing earlier = first.putIfAbsent(key, thing);
                if (earlier != null && !claimed.beside(thing, kind).contains(earlier))
                    ties.add(Tie.proposed(earlier, thing, reason, key, claimed.learned(earlier, thing)));
            }
        return ties;
    }

    private List<List<Object>> formAndDay(Thing filing) {
        var keys = new ArrayList<List<Object>>();
        if (claimed.of(filing, Filing.RECEIPT_NUMBER).isEmpty())
            for (String form : claimed.of(filing, Filing.FORM))
                for (var day : claimed.of(filing, Filing.RECEIVED)) keys.add(List.of(form, day));
        return keys;
    }

    private List<List<Object>> validity(Thing card) {
        var keys = new ArrayList<List<Object>>();
        for (var from : claimed.of(card, Card.VALID_FROM))
            for (var until : claimed.of(card, Card.VALID_TO)) keys.add(List.of(from, until));
        return keys;
    }

    private List<List<Object>> notice(Thing notice) {
        var keys = new ArrayList<List<Object>>();
        var receipts = claimed.of(claimed.beside(notice, Thing.Kind.FILING), Filing.RECEIPT_NUMBER);
        for (String type : claimed.of(notice, Notice.TYPE))
            for (var day : claimed.of(notice, Notice.DATE))
                for (String receipt : receipts) keys.add(List.of(type, day, receipt));
        return keys;
    }
}
