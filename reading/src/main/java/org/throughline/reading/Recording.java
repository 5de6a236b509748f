package org.throughline.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;

/// Turns what was read into facts. Every document speaks of things of its own; which of them are the same thing is for
/// the grouping to say, later.
///
/// A copy adds nothing. Of another person's paper only what it says of that person is kept, on a `PERSON` of its own:
/// that person's arrivals and filings are not the client's.
final class Recording {
    private record Place(UUID document, Thing.Kind kind, int local) {}

    private final Instant learned;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<Place, Thing> things = new HashMap<>();
    private final Map<Thing.Kind, Integer> counts = new EnumMap<>(Thing.Kind.class);

    private Recording(Instant learned) {
        this.learned = learned;
    }

    static ClientRecord of(Reading reading, Instant learned) {
        var recording = new Recording(learned);
        Map<PageRef, ReadPage> pages = new HashMap<>();
        reading.pages().forEach(page -> pages.put(page.ref(), page));
        for (ReadDocument document : reading.documents())
            if (document.copyOf().isEmpty())
                for (PageRef ref : document.pages())
                    Optional.ofNullable(pages.get(ref)).ifPresent(page -> recording.add(document, page));
        return new ClientRecord(recording.facts, recording.reviews, Grouping.NONE);
    }

    private void add(ReadDocument document, ReadPage page) {
        for (Claim<?> claim : page.claims()) {
            boolean personal = claim.type().about() == Thing.Kind.CLIENT;
            if (claim.subject() == Subject.CLIENT || personal) add(document, page, claim);
        }
    }

    private <T> void add(ReadDocument document, ReadPage page, Claim<T> claim) {
        var source = new Source.Page(
                document.id(),
                page.ref().page(),
                Optional.of(box(claim.area(), page)),
                claim.raw(),
                document.speaker());
        var fact = new Fact<>(UUID.randomUUID(), claim.type(), thing(document, claim), claim.said(), source, learned);
        facts.add(fact);
        reviews.add(Review.byMachine(fact.id(), claim.standing(), learned));
    }

    private Thing thing(ReadDocument document, Claim<?> claim) {
        Thing.Kind kind = claim.type().about();
        if (kind == Thing.Kind.CLIENT) {
            if (claim.subject() == Subject.CLIENT) return Thing.CLIENT;
            kind = Thing.Kind.PERSON;
        }
        return things.computeIfAbsent(
                new Place(document.id(), kind, claim.local()),
                place -> Thing.of(place.kind(), counts.merge(place.kind(), 1, Integer::sum)));
    }

    private static Box box(Area area, ReadPage page) {
        return new Box(
                share(area.x0(), page.width()),
                share(area.y0(), page.height()),
                share(area.x1(), page.width()),
                share(area.y1(), page.height()));
    }

    private static double share(double points, double whole) {
        return Math.clamp(points / whole, 0, 1);
    }
}
