package org.throughline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.timeline.Happening.Ending;
import org.throughline.timeline.Happening.Stretch;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;

/// Draws what lasts: a stay that was allowed, a card, a filing that waits, a case in court.
///
/// Where papers disagree on an end, the stretch is drawn over the days that every side allows; the disagreement itself
/// is a contradiction. An end that no paper tells of is drawn until today and marked as such.
final class Stretches {
    private static final Text STAY = Text.of("Allowed to stay", "Estadía permitida");
    private static final Text STAY_AS = Text.of("Allowed to stay, class {0}", "Estadía permitida, clase {0}");
    private static final Text PERMIT = Text.of("Work permit", "Permiso de trabajo");
    private static final Text PERMIT_AS = Text.of("Work permit, category {0}", "Permiso de trabajo, categoría {0}");
    private static final Text VALID = Text.of("Approval valid", "Aprobación válida");
    private static final Text VALID_FOR = Text.of("Approval valid, {0}", "Aprobación válida, {0}");
    private static final Text PENDING = Text.of("Filing pending", "Trámite pendiente");
    private static final Text PENDING_FORM = Text.of("{0} pending", "{0} pendiente");
    private static final Text IN_COURT = Text.of("Removal case in court", "Caso de expulsión en la corte");
    private static final Text PASSPORT = Text.of("Passport valid", "Pasaporte válido");

    private final Papers papers;
    private final LocalDate today;
    private final BiConsumer<Track, Stretch> draw;

    Stretches(Papers papers, LocalDate today, BiConsumer<Track, Stretch> draw) {
        this.papers = papers;
        this.today = today;
        this.draw = draw;
    }

    void draw() {
        papers.each(Thing.Kind.ARRIVAL).forEach(this::stay);
        papers.each(Thing.Kind.CARD).forEach(this::card);
        papers.each(Thing.Kind.FILING).forEach(this::filing);
        papers.each(Thing.Kind.PROCEEDING).forEach(this::court);
        papers.each(Thing.Kind.PASSPORT).forEach(this::passport);
    }

    private void stay(Thing arrival) {
        recorded(Track.STATUS, arrival, Arrival.DATE, Arrival.ADMIT_UNTIL, STAY, STAY_AS, Arrival.CLASS);
    }

    private void passport(Thing passport) {
        recorded(Track.FOREIGN_STATE, passport, Passport.ISSUED, Passport.EXPIRES, PASSPORT, PASSPORT, Passport.NUMBER);
    }

    private void card(Thing card) {
        if (isWorkPermit(card))
            recorded(Track.WORK_PERMIT, card, Card.VALID_FROM, Card.VALID_TO, PERMIT, PERMIT_AS, Card.CATEGORY);
        else
            span(card, Card.VALID_FROM, Card.VALID_TO).ifPresent(span -> {
                Optional<String> form = form(card);
                add(Track.USCIS, card, span, form.isPresent() ? VALID_FOR : VALID, form);
            });
    }

    /// A card says so itself by its category; an approval notice says so by the form it approves.
    private boolean isWorkPermit(Thing card) {
        return papers.says(Card.CATEGORY, card) || form(card).equals(Optional.of("I-765"));
    }

    private Optional<String> form(Thing card) {
        return papers.beside(card, Thing.Kind.FILING).stream()
                .flatMap(filing -> papers.agreed(Filing.FORM, filing).stream())
                .findFirst();
    }

    private void filing(Thing filing) {
        Optional<LocalDate> received = papers.latest(Filing.RECEIVED, filing);
        if (received.isEmpty()) return;
        Optional<Thing> decision = papers.beside(filing, Thing.Kind.NOTICE).stream()
                .filter(this::decides)
                .filter(notice -> papers.earliest(Notice.DATE, notice)
                        .filter(day -> !day.isBefore(received.get()))
                        .isPresent())
                .min(Comparator.comparing(
                        notice -> papers.earliest(Notice.DATE, notice).orElseThrow()));
        var facts = new ArrayList<>(papers.facts(filing, Filing.RECEIVED, Filing.FORM));
        decision.ifPresent(notice -> facts.addAll(papers.facts(notice, Notice.DATE, Notice.TYPE)));
        Optional<String> form = papers.agreed(Filing.FORM, filing);
        until(received.get(), decision.flatMap(notice -> papers.earliest(Notice.DATE, notice)), facts)
                .ifPresent(span -> add(Track.USCIS, filing, span, form.isPresent() ? PENDING_FORM : PENDING, form));
    }

    private boolean decides(Thing notice) {
        return papers.agreed(Notice.TYPE, notice)
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.contains("approval") || type.contains("denial") || type.contains("decision"))
                .isPresent();
    }

    /// From the notice to appear to the first order after it.
    private void court(Thing proceeding) {
        Optional<LocalDate> begun = papers.latest(Proceeding.NTA_ISSUED, proceeding)
                .or(() -> papers.latest(Proceeding.NTA_SERVED, proceeding));
        if (begun.isEmpty()) return;
        Optional<Thing> order = papers.each(Thing.Kind.ORDER).stream()
                .filter(one -> papers.earliest(Order.DATE, one)
                        .filter(day -> !day.isBefore(begun.get()))
                        .isPresent())
                .min(Comparator.comparing(
                        one -> papers.earliest(Order.DATE, one).orElseThrow()));
        var facts = new ArrayList<>(papers.facts(proceeding, Proceeding.NTA_ISSUED, Proceeding.NTA_SERVED));
        order.ifPresent(one -> facts.addAll(papers.facts(one, Order.DATE, Order.DECISION)));
        until(begun.get(), order.flatMap(one -> papers.earliest(Order.DATE, one)), facts)
                .ifPresent(span -> add(Track.EOIR, proceeding, span, IN_COURT, Optional.empty()));
    }

    private record Span(LocalDate on, LocalDate last, Ending ending, List<Fact<?>> facts) {}

    private Optional<Span> span(Thing about, FactType<LocalDate> from, FactType<LocalDate> to) {
        Optional<LocalDate> first = papers.latest(from, about);
        Optional<LocalDate> last = papers.earliest(to, about);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) return Optional.empty();
        return Optional.of(new Span(first.get(), last.get(), Ending.ON_RECORD, papers.facts(about, from, to)));
    }

    private Optional<Span> until(LocalDate first, Optional<LocalDate> end, List<Fact<?>> facts) {
        if (end.isPresent()) return Optional.of(new Span(first, end.get(), Ending.ON_RECORD, facts));
        if (today.isBefore(first)) return Optional.empty();
        return Optional.of(new Span(first, today, Ending.NOT_ON_RECORD, facts));
    }

    private void recorded(
            Track track,
            Thing about,
            FactType<LocalDate> from,
            FactType<LocalDate> to,
            Text plain,
            Text with,
            FactType<String> detail) {
        span(about, from, to).ifPresent(span -> {
            Optional<String> more = papers.agreed(detail, about);
            add(track, about, span, more.isPresent() ? with : plain, more);
        });
    }

    private void add(Track track, Thing about, Span span, Text what, Optional<String> detail) {
        List<Object> values = detail.<List<Object>>map(List::of).orElseGet(List::of);
        draw.accept(track, new Stretch(span.on(), span.last(), span.ending(), what, values, about, span.facts()));
    }
}
