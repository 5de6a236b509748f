package org.throughline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.rule.Deadline;
import org.throughline.text.Text;
import org.throughline.timeline.Happening.Event;
import org.throughline.timeline.Happening.Gap;
import org.throughline.timeline.Happening.Stretch;
import org.throughline.timeline.Happening.Upcoming;
import org.throughline.timeline.Timeline.LeftOut;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Derived;
import org.throughline.vocabulary.Passport;

/// A timeline while it is drawn: what stands on each track so far.
final class Drawing {
    private static final Text ANOTHER_PERSON = Text.of("It is about another person.", "Es sobre otra persona.");
    private static final Text NO_DAY_YET =
            Text.of("The paper says there is no day yet.", "El papel dice que aún no hay fecha.");
    private static final Text WITHHELD = Text.of("The agency covered the day.", "La agencia tapó la fecha.");
    private static final Text BIRTH =
            Text.of("The birth date stands at the head, not on a lane.", "La fecha de nacimiento va en el encabezado.");

    /// One speaker's word that something was on that day.
    private record Word(FactType<LocalDate> type, Thing about, Speaker speaker, LocalDate on, LocalDate last) {}

    /// Days that only end or begin something else: where a stretch shows them, they need no event of their own.
    private static final Set<FactType<LocalDate>> BOUNDS =
            Set.of(Arrival.ADMIT_UNTIL, Card.VALID_FROM, Card.VALID_TO, Passport.EXPIRES);

    private final ClientRecord record;
    private final LocalDate today;
    private final Set<UUID> bounding = new HashSet<>();
    private final Map<Track, List<Happening>> tracks = new EnumMap<>(Track.class);
    private final List<LeftOut> leftOut = new ArrayList<>();

    Drawing(ClientRecord record, LocalDate today) {
        this.record = record;
        this.today = today;
        var papers = new Papers(record);
        new Stretches(papers, today, this::draw).draw();
        events();
        var gaps = new Gaps(papers, today, this::draw);
        gaps.ofDocuments();
        gaps.between(drawn(Track.WORK_PERMIT, Stretch.class));
        gaps.silences(tracks.keySet().stream()
                .flatMap(track -> drawn(track, Event.class).stream())
                .toList());
    }

    private void draw(Track track, Happening happening) {
        tracks.computeIfAbsent(track, _ -> new ArrayList<>()).add(happening);
        if (happening instanceof Stretch stretch)
            for (Fact<?> fact : stretch.facts()) if (BOUNDS.contains(fact.type())) bounding.add(fact.id());
    }

    private <H extends Happening> List<H> drawn(Track track, Class<H> kind) {
        return tracks.getOrDefault(track, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void events() {
        var words = new LinkedHashMap<Word, List<Fact<?>>>();
        for (Fact<?> fact : Derived.said(record)) {
            if (fact.type().valueClass() != LocalDate.class || record.standing(fact) == Standing.REJECTED) continue;
            if (bounding.contains(fact.id())) continue;
            place(date(fact), words);
        }
        words.forEach((word, facts) -> draw(Track.of(word.speaker()), event(word, facts)));
    }

    @SuppressWarnings("unchecked") // the caller looked at the value class
    private static Fact<LocalDate> date(Fact<?> fact) {
        return (Fact<LocalDate>) fact;
    }

    private void place(Fact<LocalDate> fact, Map<Word, List<Fact<?>>> words) {
        if (fact.about().kind() == Thing.Kind.PERSON) {
            leftOut.add(new LeftOut(fact, ANOTHER_PERSON));
            return;
        }
        if (fact.type().equals(Client.DATE_OF_BIRTH)) {
            leftOut.add(new LeftOut(fact, BIRTH));
            return;
        }
        switch (fact.said()) {
            case Said.Exactly<LocalDate>(var day) -> put(words, fact, day, day);
            case Said.Within(var first, var last) -> put(words, fact, first, last);
            case Said.OneOf<LocalDate>(var days) ->
                put(
                        words,
                        fact,
                        days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        days.stream().max(Comparator.naturalOrder()).orElseThrow());
            case Said.NoneYet<LocalDate> _ -> leftOut.add(new LeftOut(fact, NO_DAY_YET));
            case Said.Withheld<LocalDate> _ -> leftOut.add(new LeftOut(fact, WITHHELD));
        }
    }

    private void put(Map<Word, List<Fact<?>>> words, Fact<LocalDate> fact, LocalDate on, LocalDate last) {
        Thing about = record.grouping().of(fact.about());
        var word = new Word(fact.type(), about, fact.source().speaker(), on, last);
        words.computeIfAbsent(word, _ -> new ArrayList<>()).add(fact);
    }

    private Event event(Word word, List<Fact<?>> facts) {
        Phrase phrase = Phrase.of(word.type());
        if (phrase.more().isPresent()) {
            var detail = phrase.more().get();
            if (record.on(detail.type(), word.about()) instanceof Evidence.Agreed<String> agreed)
                return new Event(word.on(), word.last(), detail.with(), List.of(agreed.value()), word.about(), facts);
        }
        return new Event(word.on(), word.last(), phrase.plain(), List.of(), word.about(), facts);
    }

    void upcoming(Deadline deadline) {
        draw(trackOf(deadline.about()), new Upcoming(deadline));
    }

    /// The lane of whoever speaks of a thing; a deadline about the client stands with the status.
    private Track trackOf(Thing about) {
        if (about.equals(Thing.CLIENT)) return Track.STATUS;
        return record.facts().stream()
                .filter(fact -> record.grouping().same(fact.about(), about))
                .map(fact -> Track.of(fact.source().speaker()))
                .min(Comparator.naturalOrder())
                .orElse(Track.STATUS);
    }

    List<Lane> lanes() {
        return tracks.entrySet().stream()
                .map(track -> new Lane(
                        track.getKey(), track.getValue().stream().sorted(ORDER).toList()))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::on)
            .thenComparing(Happening::about)
            .thenComparingInt(Drawing::rank)
            .thenComparing(Drawing::sentence);

    private static int rank(Happening happening) {
        return switch (happening) {
            case Stretch _ -> 0;
            case Event _ -> 1;
            case Gap _ -> 2;
            case Upcoming _ -> 3;
        };
    }

    private static String sentence(Happening happening) {
        return switch (happening) {
            case Stretch stretch -> stretch.what().english() + stretch.values();
            case Event event -> event.what().english() + event.values() + event.last();
            case Gap gap -> gap.what().english() + gap.values() + gap.last();
            case Upcoming(var deadline) -> deadline.ruleId() + deadline.latest();
        };
    }
}
