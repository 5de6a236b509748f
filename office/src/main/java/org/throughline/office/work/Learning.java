package org.throughline.office.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.Box;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;

/// Turns what papers say into the facts of one client's record.
///
/// Papers about another person give no facts at all: they are set apart, so that nobody's life is mixed with another's.
/// A copy speaks of the same things as the paper it duplicates.
final class Learning {
    private record Local(UUID document, int page, Thing.Kind kind, Subject subject, int number) {}

    private final Instant at;
    private final Map<Local, Thing> things = new HashMap<>();
    private final Map<Thing.Kind, Integer> counts = new HashMap<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    private Learning(Instant at) {
        this.at = at;
    }

    /// The record of the client these papers are about, as learned at an instant; not yet grouped.
    static ClientRecord from(Reading reading, Instant at) {
        var pages = new HashMap<PageRef, ReadPage>();
        reading.pages().forEach(page -> pages.put(page.ref(), page));
        var learning = new Learning(at);
        for (ReadDocument document : reading.documents())
            if (!document.ofAnotherPerson())
                for (PageRef ref : document.pages())
                    Optional.ofNullable(pages.get(ref)).ifPresent(page -> learning.learn(document, page));
        return new ClientRecord(learning.facts, learning.reviews, Grouping.NONE);
    }

    private void learn(ReadDocument document, ReadPage page) {
        for (Claim<?> claim : page.claims())
            thing(document, page, claim).ifPresent(about -> learn(document, page, claim, about));
    }

    private <T> void learn(ReadDocument document, ReadPage page, Claim<T> claim, Thing about) {
        var source = new Source.Page(
                document.id(),
                page.ref().page(),
                Optional.of(box(claim.area(), page)),
                claim.raw(),
                document.speaker());
        var fact = new Fact<>(UUID.randomUUID(), claim.type(), about, claim.said(), source, at);
        facts.add(fact);
        reviews.add(Review.byMachine(fact.id(), claim.standing(), at));
    }

    /// What a claim is about; nothing where it is about a thing in another person's life.
    private Optional<Thing> thing(ReadDocument document, ReadPage page, Claim<?> claim) {
        Thing.Kind kind = claim.type().about();
        UUID original = document.copyOf().orElse(document.id());
        if (kind == Thing.Kind.CLIENT)
            return Optional.of(
                    claim.subject() == Subject.CLIENT
                            ? Thing.CLIENT
                            : numbered(new Local(original, 0, Thing.Kind.PERSON, claim.subject(), claim.local())));
        if (claim.subject() == Subject.OTHER) return Optional.empty();
        // A list of trips counts its rows on each page anew; other papers speak of one thing over all their pages.
        int part = kind == Thing.Kind.TRIP ? document.pages().indexOf(page.ref()) : 0;
        return Optional.of(numbered(new Local(original, part, kind, Subject.CLIENT, claim.local())));
    }

    private Thing numbered(Local local) {
        return things.computeIfAbsent(local, _ -> Thing.of(local.kind(), counts.merge(local.kind(), 1, Integer::sum)));
    }

    private static Box box(Area area, ReadPage page) {
        return new Box(
                part(area.x0(), page.width()),
                part(area.y0(), page.height()),
                part(area.x1(), page.width()),
                part(area.y1(), page.height()));
    }

    private static double part(double points, double whole) {
        return Math.clamp(points / whole, 0.0, 1.0);
    }
}
