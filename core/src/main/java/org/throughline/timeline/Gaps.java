package org.throughline.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.throughline.fact.Fact;
import org.throughline.fact.Said;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.timeline.Happening.Event;
import org.throughline.timeline.Happening.Gap;
import org.throughline.timeline.Happening.Stretch;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.MannerOfEntry;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.RecordsRequest;
import org.throughline.vocabulary.Trip;

/// Draws what others imply and the record does not hold. A gap is never proof that something does not exist.
final class Gaps {
    /// From how many months on a time without any paper is shown. A year is long enough for a form to be filed, decided
    /// and lost sight of; less would mark the usual wait between two notices.
    static final int SILENT_MONTHS = 12;

    private static final Text NO_I94 =
            Text.of("No I-94 is in the record for this arrival.", "El expediente no tiene el I-94 de esta llegada.");
    private static final Text NO_NOTICE =
            Text.of("No notice is in the record for filing {0}.", "El expediente no tiene avisos del trámite {0}.");
    private static final Text NO_FORM = Text.of(
            "The form filed under {0} is not in the record.",
            "El formulario presentado con {0} no está en el expediente.");
    private static final Text NO_HEARING = Text.of(
            "A paper says a hearing will be set. No hearing notice is in the record.",
            "Un papel dice que se fijará una audiencia. El expediente no tiene el aviso de audiencia.");
    private static final Text NO_ORDER = Text.of(
            "A paper tells of a judge's order. The order is not in the record.",
            "Un papel habla de una orden del juez. La orden no está en el expediente.");
    private static final Text WITHHELD = Text.of("The agency withheld {0} pages.", "La agencia retuvo {0} páginas.");
    private static final Text NOT_COUNTED = Text.of(
            "The agency reviewed {1} pages. For {0} of them it does not say what became of them.",
            "La agencia revisó {1} páginas. De {0} no dice qué pasó.");
    private static final Text NO_PERMIT =
            Text.of("No work permit in the record", "Ningún permiso de trabajo en el expediente");
    private static final Text SILENCE = Text.of("No records, {0} months", "Sin documentos, {0} meses");

    /// The same whatever was learned first.
    private static final Comparator<Event> ONE_ORDER = Comparator.comparing(Event::on)
            .thenComparing(Event::last)
            .thenComparing(Event::about)
            .thenComparing(event -> event.facts().stream()
                    .map(Fact::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());

    private final Papers papers;
    private final LocalDate today;
    private final BiConsumer<Track, Gap> draw;

    Gaps(Papers papers, LocalDate today, BiConsumer<Track, Gap> draw) {
        this.papers = papers;
        this.today = today;
        this.draw = draw;
    }

    void ofDocuments() {
        papers.each(Thing.Kind.ARRIVAL).forEach(this::arrival);
        trips();
        papers.each(Thing.Kind.FILING).forEach(this::filing);
        papers.each(Thing.Kind.HEARING).forEach(this::hearing);
        papers.each(Thing.Kind.ORDER).forEach(this::order);
        papers.each(Thing.Kind.RECORDS_REQUEST).forEach(this::request);
    }

    /// A crossing without inspection leaves no I-94, so none is missing.
    private void arrival(Thing arrival) {
        if (papers.says(Arrival.I94_NUMBER, arrival)) return;
        boolean inspected = ArrivalClaim.manners(papers.record().grouping().members(arrival), papers.claimed()).stream()
                .anyMatch(manner -> manner != MannerOfEntry.ENTERED_WITHOUT_INSPECTION);
        if (inspected)
            missing(
                    Track.CBP,
                    arrival,
                    papers.earliest(Arrival.DATE, arrival),
                    NO_I94,
                    List.of(),
                    papers.facts(arrival, Arrival.DATE, Arrival.CLASS));
    }

    private void trips() {
        Set<LocalDate> held = papers.each(Thing.Kind.ARRIVAL).stream()
                .filter(arrival -> papers.says(Arrival.I94_NUMBER, arrival))
                .flatMap(arrival -> papers.facts(arrival, Arrival.DATE).stream())
                .map(fact -> fact.said().possible())
                .<LocalDate>mapMulti((days, each) -> days.forEach(day -> each.accept((LocalDate) day)))
                .collect(Collectors.toSet());
        for (Thing trip : papers.each(Thing.Kind.TRIP))
            papers.agreed(Trip.ARRIVED, trip)
                    .filter(day -> !held.contains(day))
                    .ifPresent(day -> missing(
                            Track.CBP, trip, Optional.of(day), NO_I94, List.of(), papers.facts(trip, Trip.ARRIVED)));
    }

    private void filing(Thing filing) {
        Optional<String> receipt = papers.agreed(Filing.RECEIPT_NUMBER, filing);
        if (receipt.isEmpty()) return;
        Optional<LocalDate> day = papers.earliest(Filing.RECEIVED, filing);
        List<Fact<?>> facts = papers.facts(filing, Filing.RECEIPT_NUMBER, Filing.RECEIVED);
        if (papers.documentsWith(filing, Thing.Kind.NOTICE) == 0)
            missing(Track.USCIS, filing, day, NO_NOTICE, List.of(receipt.get()), facts);
        if (papers.documentsWithout(filing, Thing.Kind.NOTICE) == 0)
            missing(Track.USCIS, filing, day, NO_FORM, List.of(receipt.get()), facts);
    }

    private void hearing(Thing hearing) {
        List<Fact<?>> unset = papers.facts(hearing, Hearing.DATE).stream()
                .filter(fact -> fact.said() instanceof Said.NoneYet<?>)
                .toList();
        boolean set = papers.each(Thing.Kind.HEARING).stream()
                .anyMatch(one -> papers.earliest(Hearing.DATE, one).isPresent());
        if (!unset.isEmpty() && !set) missing(Track.EOIR, hearing, Optional.of(today), NO_HEARING, List.of(), unset);
    }

    private void order(Thing order) {
        if (!papers.says(Order.DECISION, order) && !papers.says(Order.JUDGE, order))
            missing(
                    Track.EOIR,
                    order,
                    papers.earliest(Order.DATE, order),
                    NO_ORDER,
                    List.of(),
                    papers.facts(order, Order.DATE, Order.APPEAL_DUE));
    }

    private void request(Thing request) {
        Optional<LocalDate> day = papers.earliest(RecordsRequest.RESPONSE_DATE, request);
        List<Fact<?>> facts = papers.facts(
                request,
                RecordsRequest.PAGES_REVIEWED,
                RecordsRequest.PAGES_IN_FULL,
                RecordsRequest.PAGES_IN_PART,
                RecordsRequest.PAGES_WITHHELD);
        int withheld = papers.agreed(RecordsRequest.PAGES_WITHHELD, request).orElse(0);
        if (withheld > 0) missing(Track.USCIS, request, day, WITHHELD, List.of(withheld), facts);
        papers.agreed(RecordsRequest.PAGES_REVIEWED, request).ifPresent(reviewed -> {
            int rest = reviewed
                    - withheld
                    - papers.agreed(RecordsRequest.PAGES_IN_FULL, request).orElse(0)
                    - papers.agreed(RecordsRequest.PAGES_IN_PART, request).orElse(0);
            if (rest > 0) missing(Track.USCIS, request, day, NOT_COUNTED, List.of(rest, reviewed), facts);
        });
    }

    private void missing(
            Track track, Thing about, Optional<LocalDate> day, Text what, List<Object> values, List<Fact<?>> facts) {
        day.ifPresent(on -> draw.accept(track, new Gap(on, on, what, values, about, facts)));
    }

    /// The times between work permits.
    void between(List<Stretch> permits) {
        List<Stretch> sorted =
                permits.stream().sorted(Comparator.comparing(Stretch::on)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Stretch next = sorted.get(i);
            Stretch last = sorted.subList(0, i).stream()
                    .max(Comparator.comparing(Stretch::last))
                    .orElseThrow();
            LocalDate from = last.last().plusDays(1);
            LocalDate to = next.on().minusDays(1);
            if (!to.isBefore(from))
                draw.accept(Track.WORK_PERMIT, new Gap(from, to, NO_PERMIT, List.of(), next.about(), both(last, next)));
        }
    }

    /// The long times in which no paper of anybody says anything, the time until today too.
    void silences(List<Event> events) {
        List<Event> past = events.stream()
                .filter(event -> !event.last().isAfter(today))
                .sorted(ONE_ORDER)
                .toList();
        for (int i = 0; i < past.size(); i++) {
            // a day that is not exact may reach beyond those that begin later
            Event event = past.subList(0, i + 1).stream()
                    .max(Comparator.comparing(Event::last))
                    .orElseThrow();
            LocalDate next = i + 1 < past.size() ? past.get(i + 1).on() : today;
            if (next.isBefore(event.last())) continue;
            long months = Period.between(event.last(), next).toTotalMonths();
            List<Fact<?>> facts = i + 1 < past.size() ? both(event, past.get(i + 1)) : event.facts();
            if (months >= SILENT_MONTHS)
                draw.accept(
                        Track.ALL_PAPERS,
                        new Gap(
                                event.last().plusDays(1),
                                next.minusDays(1),
                                SILENCE,
                                List.of(months),
                                Thing.CLIENT,
                                facts));
        }
    }

    private static List<Fact<?>> both(Happening one, Happening other) {
        var facts = new ArrayList<Fact<?>>(one.facts());
        facts.addAll(other.facts());
        return facts;
    }
}
