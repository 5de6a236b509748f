package org.throughline.vault.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.vault.keys.Compartment;

/// What is added to a record in one go: claims, what was made of them, and which things are one. Never
/// changed later.
public record Entries(List<Fact<?>> facts, List<Review> reviews, List<Grouping.Tie> ties) {
    public static final Entries NONE = new Entries(List.of(), List.of(), List.of());
    /// The parts of a file in which claims lie. Names and numbers lie apart from what happened; what a client told in
    /// confidence lies with the notes.
    public static final List<Compartment> PARTS =
            List.of(Compartment.TIMELINE, Compartment.IDENTITY, Compartment.NOTES);

    private static final String FORMAT = "throughline-entries/1";

    public Entries {
        facts = List.copyOf(facts);
        reviews = List.copyOf(reviews);
        ties = List.copyOf(ties);
    }

    public static Entries of(ClientRecord record) {
        return new Entries(record.facts(), record.reviews(), record.grouping().ties());
    }

    public boolean isEmpty() {
        return facts.isEmpty() && reviews.isEmpty() && ties.isEmpty();
    }

    /// All that was ever added, in order of learning.
    public static Entries together(Collection<Entries> all) {
        var facts = new ArrayList<Fact<?>>();
        var reviews = new ArrayList<Review>();
        var ties = new ArrayList<Grouping.Tie>();
        for (Entries some : all) {
            facts.addAll(some.facts);
            reviews.addAll(some.reviews);
            ties.addAll(some.ties);
        }
        facts.sort(Comparator.comparing(Fact::recordedAt));
        reviews.sort(Comparator.comparing(Review::at));
        ties.sort(Comparator.comparing(Grouping.Tie::at));
        return new Entries(facts, reviews, ties);
    }

    public ClientRecord record() {
        return new ClientRecord(facts, reviews, new Grouping(ties));
    }

    /// Where each fact lies.
    public static Map<UUID, Compartment> places(Map<Compartment, Entries> parts) {
        var where = new HashMap<UUID, Compartment>();
        parts.forEach((part, some) -> some.facts.forEach(fact -> where.put(fact.id(), part)));
        return where;
    }

    /// The same, each by the part of the file that keeps it: who somebody is lies apart from what happened. What was
    /// made of a fact lies where the fact does.
    ///
    /// @param known where the facts lie that the file holds already
    public Map<Compartment, Entries> apart(FactTypes types, Map<UUID, Compartment> known) {
        var where = new HashMap<>(known);
        for (Fact<?> fact : facts)
            where.put(fact.id(), types.identifies(fact.type()) ? Compartment.IDENTITY : Compartment.TIMELINE);
        var parts = new EnumMap<Compartment, Entries>(Compartment.class);
        for (Compartment part : PARTS) {
            var some = new Entries(
                    facts.stream().filter(fact -> where.get(fact.id()) == part).toList(),
                    reviews.stream()
                            .filter(review -> where.getOrDefault(review.fact(), Compartment.TIMELINE) == part)
                            .toList(),
                    part == Compartment.TIMELINE ? ties : List.of());
            if (!some.isEmpty()) parts.put(part, some);
        }
        return parts;
    }

    /// As canonical JSON.
    public String json() {
        return Json.write(Map.of(
                "format",
                FORMAT,
                "facts",
                facts.stream().map(FactForm::write).toList(),
                "reviews",
                reviews.stream().map(ReviewForm::write).toList(),
                "ties",
                ties.stream().map(ReviewForm::write).toList()));
    }

    /// @throws NotARecord if it is none, or holds a fact of a kind that this release does not know
    public static Entries read(String json, FactTypes types) {
        Json read = Json.read(json);
        if (!read.text("format").equals(FORMAT)) throw new NotARecord("not a record of a form we know");
        return new Entries(
                read.each("facts").stream()
                        .<Fact<?>>map(fact -> FactForm.read(fact, types))
                        .toList(),
                read.each("reviews").stream().map(ReviewForm::review).toList(),
                read.each("ties").stream().map(ReviewForm::tie).toList());
    }
}
