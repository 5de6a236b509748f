package org.throughline.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.vocabulary.Arrival;

/// A fictional client's papers, put together in the words of the field. Each paper is a document of its own, and what
/// it tells of is a thing of its own, as readers do it.
final class Ana {
    static final Instant LEARNED = Instant.parse("2026-11-09T12:00:00Z");
    static final UUID NOOR = new UUID(7, 7);

    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Thing> here = new HashMap<>();
    private Speaker speaker = Speaker.CLIENT;
    private UUID document = new UUID(0, 1);
    private Standing standing = Standing.READ;

    static Ana ana() {
        return new Ana();
    }

    /// A new paper by this speaker.
    Ana paper(Speaker by) {
        speaker = by;
        document = new UUID(0, document.getLeastSignificantBits() + 1);
        here.clear();
        standing = Standing.READ;
        return this;
    }

    /// The next row of the same paper: other things, the same document.
    Ana row() {
        here.clear();
        return this;
    }

    /// From here on the paper is hard to read.
    Ana hardToRead() {
        standing = Standing.UNSURE;
        return this;
    }

    Ana arrived(String day) {
        return says(Arrival.DATE, LocalDate.parse(day));
    }

    Ana arrivedIn(String month) {
        YearMonth named = YearMonth.parse(month);
        return claim(Arrival.DATE, new Said.Within(named.atDay(1), named.atEndOfMonth()));
    }

    Ana inClass(String code) {
        return says(Arrival.CLASS, code);
    }

    Ana on(FactType<LocalDate> type, String day) {
        return says(type, LocalDate.parse(day));
    }

    <T> Ana says(FactType<T> type, T value) {
        return claim(type, Said.exactly(value));
    }

    <T> Ana claim(FactType<T> type, Said<T> said) {
        Kind kind = type.about();
        return claim(type, said, kind == Kind.CLIENT ? Thing.CLIENT : here.computeIfAbsent(kind, this::next));
    }

    <T> Ana claim(FactType<T> type, Said<T> said, Thing about) {
        var source = new Source.Page(document, 1, Optional.empty(), said.toString(), speaker);
        var fact = new Fact<>(UUID.randomUUID(), type, about, said, source, LEARNED);
        facts.add(fact);
        reviews.add(Review.byMachine(fact.id(), standing, LEARNED));
        return this;
    }

    private Thing next(Kind kind) {
        return Thing.of(kind, counts.merge(kind, 1, Integer::sum));
    }

    /// The record as read, not grouped.
    ClientRecord asRead() {
        return new ClientRecord(facts, reviews, Grouping.NONE);
    }

    /// The record with the machine's proposals.
    ClientRecord build() {
        return asRead().with(Things.propose(asRead()));
    }
}
