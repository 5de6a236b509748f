package org.throughline.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.throughline.vocabulary.Completeness;

/// The record of the fictional Ana Specimen, told fact by fact: each speaker has one document with one page.
public final class Ana {
    private static final Instant LEARNED = Instant.parse("2026-01-01T12:00:00Z");

    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private Thing about = Thing.CLIENT;

    private Ana() {}

    public static Ana ana() {
        return new Ana();
    }

    /// What follows is said of this thing.
    public Ana of(Thing thing) {
        about = thing;
        return this;
    }

    /// A page of this speaker says so.
    public <T> Ana says(Speaker speaker, FactType<T> type, T value) {
        return says(speaker, type, Said.exactly(value));
    }

    public <T> Ana says(Speaker speaker, FactType<T> type, Said<T> said) {
        UUID document = UUID.nameUUIDFromBytes(speaker.name().getBytes(StandardCharsets.UTF_8));
        return add(type, said, new Source.Page(document, 1, Optional.empty(), said.toString(), speaker));
    }

    /// The client says so.
    public <T> Ana tells(FactType<T> type, T value) {
        return add(type, Said.exactly(value), statement());
    }

    /// The client says that she does not know.
    public <T> Ana doesNotKnow(FactType<T> type) {
        return add(type, new Said.NoneYet<>(), statement());
    }

    /// She confirms that the record holds all things of a kind, or says that it does not.
    public Ana saysTheseAreAll(Thing.Kind kind, boolean all) {
        facts.add(Fact.of(Completeness.of(kind), Thing.CLIENT, all, statement(), LEARNED));
        return this;
    }

    /// What was said last is a reading the machine is not sure of, or one that a person confirmed or rejected.
    public Ana which(Standing standing) {
        reviews.add(Review.byMachine(facts.getLast().id(), standing, LEARNED));
        return this;
    }

    public ClientRecord record() {
        return new ClientRecord(facts, reviews, Grouping.NONE);
    }

    private <T> Ana add(FactType<T> type, Said<T> said, Source source) {
        facts.add(new Fact<>(UUID.randomUUID(), type, about, said, source, LEARNED));
        return this;
    }

    private static Source statement() {
        return new Source.Statement(LocalDate.of(2026, 1, 1), "as told", Speaker.CLIENT);
    }
}
