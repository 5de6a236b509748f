package org.throughline.office.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Review;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.timeline.Things;
import org.throughline.vault.Addition;
import org.throughline.vault.ClientFile;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.record.Entries;

/// What a person makes of a client's record. Every act is a new sealed entry with who and when; nothing that was there
/// is changed, so that the record can be shown as it was known on any day.
public final class Reviewing {
    private final ClientFile file;
    private final UUID by;
    private final Map<Compartment, Entries> parts;
    private final ClientRecord record;
    private final Instant at;

    private Reviewing(ClientFile file, UUID by, Map<Compartment, Entries> parts, Instant now) {
        this.file = file;
        this.by = by;
        this.parts = parts;
        this.record = Entries.together(parts.values()).record();
        this.at = behind(record, now);
    }

    /// @param now by the office's clock; an act is never dated before an earlier one, whatever the clock says
    public static Reviewing of(ClientFile file, PrincipalId who, Instant now) {
        return new Reviewing(file, who.id(), file.entries(KnownFacts.TYPES), now);
    }

    private static Instant behind(ClientRecord record, Instant now) {
        return Stream.of(
                        record.facts().stream().map(Fact::recordedAt),
                        record.reviews().stream().map(Review::at),
                        record.grouping().ties().stream().map(Tie::at))
                .flatMap(times -> times)
                .max(Instant::compareTo)
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plusMillis(1))
                .orElse(now);
    }

    public ClientRecord record() {
        return record;
    }

    /// The facts whose id begins so.
    public List<Fact<?>> find(String beginning) {
        return record.facts().stream()
                .<Fact<?>>map(fact -> fact)
                .filter(fact -> fact.id().toString().startsWith(beginning))
                .toList();
    }

    /// Somebody looked, and says how far the fact may be trusted.
    public void review(Fact<?> fact, Standing standing, String words) {
        keep(List.of(), List.of(review(fact.id(), standing, words, Optional.empty())), List.of());
    }

    /// Says it right in place of a fact that says it wrong. The wrong one stays, rejected, and names the right one.
    public <T> Fact<T> correct(Fact<T> wrong, Said<T> said, String words) {
        Source source = wrong.source();
        var right = new Fact<>(UUID.randomUUID(), wrong.type(), wrong.about(), said, source, at);
        keep(
                List.of(right),
                List.of(
                        review(wrong.id(), Standing.REJECTED, words, Optional.of(right.id())),
                        review(right.id(), seen(source), words, Optional.empty())),
                List.of());
        return right;
    }

    /// Adds what a person says, or has read on a page.
    public <T> Fact<T> add(FactType<T> type, Thing about, Said<T> said, Source source, String words) {
        var fact = new Fact<>(UUID.randomUUID(), type, about, said, source, at);
        keep(List.of(fact), List.of(review(fact.id(), seen(source), words, Optional.empty())), List.of());
        return fact;
    }

    /// The same, told in confidence: it lies with the notes, which the client's own account and an export never hold.
    public <T> Fact<T> addInConfidence(FactType<T> type, Said<T> said, Source source, String words) {
        var fact = new Fact<>(UUID.randomUUID(), type, Thing.CLIENT, said, source, at);
        var entries = new Entries(
                List.of(fact), List.of(review(fact.id(), Standing.READ, words, Optional.empty())), List.of());
        file.add(Addition.of(Map.of(Compartment.NOTES, entries)));
        return fact;
    }

    /// A number for a thing that no fact speaks of yet.
    public Thing next(Thing.Kind kind) {
        if (kind == Thing.Kind.CLIENT) return Thing.CLIENT;
        file.need(Compartment.IDENTITY); // a thing known by its number alone must not be numbered a second time
        int last = record.facts().stream()
                .filter(fact -> fact.about().kind() == kind)
                .mapToInt(fact -> fact.about().number())
                .max()
                .orElse(0);
        return Thing.of(kind, last + 1);
    }

    /// Says that two things, with all that are grouped with them, are one.
    ///
    /// @throws IllegalArgumentException if they are of two kinds, or two people
    public void join(Thing one, Thing other, String words) {
        keep(List.of(), List.of(), grouping(record).joining(one, other, said(words), by, at));
    }

    /// Says that this thing is none of those it is grouped with.
    ///
    /// @return whether it was grouped with any
    public boolean split(Thing out, String words) {
        List<Tie> ties = grouping(record).splitting(out, said(words), by, at);
        keep(List.of(), List.of(), ties);
        return !ties.isEmpty();
    }

    /// Takes the newest act of a person back, by saying anew what counted before it. An act taken back can be taken
    /// back in the same way.
    ///
    /// @return whether there was any
    public boolean undo(String words) {
        Optional<Instant> last = Stream.concat(
                        record.reviews().stream()
                                .filter(review -> !review.by().equals(Review.MACHINE))
                                .map(Review::at),
                        record.grouping().ties().stream().map(Tie::at))
                .max(Instant::compareTo);
        last.ifPresent(then -> {
            ClientRecord before = record.asKnownOn(then.minusNanos(1));
            Grouping was = grouping(before);
            var reviews = new ArrayList<Review>();
            for (Review review : record.reviews())
                if (review.at().equals(then)) reviews.add(back(review.fact(), before, words));
            var ties = new ArrayList<Tie>();
            for (Tie tie : record.grouping().ties()) if (tie.at().equals(then)) ties.add(back(tie, was, words));
            keep(List.of(), reviews, ties);
        });
        return last.isPresent();
    }

    /// What counted before; a fact that was not there then does not count.
    private Review back(UUID fact, ClientRecord before, String words) {
        Optional<Fact<?>> there = before.facts().stream()
                .<Fact<?>>map(one -> one)
                .filter(one -> one.id().equals(fact))
                .findFirst();
        Optional<UUID> corrected = there.flatMap(before::review).flatMap(Review::correctedBy);
        return review(fact, there.map(before::standing).orElse(Standing.REJECTED), words, corrected);
    }

    private Tie back(Tie tie, Grouping was, String words) {
        var verdict = was.same(tie.one(), tie.other()) ? Grouping.Verdict.SAME : Grouping.Verdict.APART;
        return Tie.decided(tie.one(), tie.other(), verdict, said(words), by, at);
    }

    /// As people see it: with what the machine proposes.
    private static Grouping grouping(ClientRecord record) {
        return Things.propose(record).with(record.grouping().ties());
    }

    /// A page was looked at; a person's word is what it is.
    private static Standing seen(Source source) {
        return source instanceof Source.Page ? Standing.CONFIRMED : Standing.READ;
    }

    private Review review(UUID fact, Standing standing, String words, Optional<UUID> corrected) {
        return new Review(fact, standing, by, at, words, corrected);
    }

    private static Text said(String words) {
        String plain = words.replace('{', '(');
        return Text.of(plain, plain);
    }

    private void keep(List<Fact<?>> facts, List<Review> reviews, List<Tie> ties) {
        var entries = new Entries(facts, reviews, ties);
        var more = entries.apart(KnownFacts.TYPES, Entries.places(parts));
        file.add(new Addition(more, List.of(), List.of(), Identifiers.of(entries)));
    }
}
