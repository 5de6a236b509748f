package org.throughline.vault.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;

/// What is added to a record in one go: claims, what was made of them, and which things are one. Never
/// changed later.
public record Entries(List<Fact<?>> facts, List<Review> reviews, List<Grouping.Tie> ties) {
    public static final Entries NONE = new Entries(List.of(), List.of(), List.of());
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

    /// One record out of all that was ever added, in order of learning.
    public static ClientRecord together(Collection<Entries> all) {
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
        return new ClientRecord(facts, reviews, new Grouping(ties));
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
