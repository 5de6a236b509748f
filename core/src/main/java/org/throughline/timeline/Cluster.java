package org.throughline.timeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.vocabulary.MannerOfEntry;

/// Papers that seem to tell of one arrival.
final class Cluster {
    private final Set<MannerOfEntry> manners = EnumSet.noneOf(MannerOfEntry.class);
    private final Set<String> i94s = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<UUID> documents = new HashSet<>();
    private LocalDate latestFirst = LocalDate.MIN;
    private LocalDate earliestLast = LocalDate.MAX;
    private @Nullable ArrivalClaim head;

    ArrivalClaim head() {
        return Optional.ofNullable(head).orElseThrow();
    }

    void add(ArrivalClaim arrival) {
        if (head == null) head = arrival;
        manners.addAll(arrival.manners());
        i94s.addAll(arrival.i94s());
        places.addAll(arrival.places());
        documents.addAll(arrival.documents());
        if (arrival.first().isAfter(latestFirst)) latestFirst = arrival.first();
        if (arrival.last().isBefore(earliestLast)) earliestLast = arrival.last();
    }

    /// Days between the arrival and the farthest of these; 0 where all can be the same day.
    long distance(ArrivalClaim arrival) {
        return Math.max(
                0, Math.max(DAYS.between(earliestLast, arrival.first()), DAYS.between(arrival.last(), latestFirst)));
    }

    /// Whether nothing says that it is another arrival: no paper that tells of both, and never a crossing
    /// without inspection beside an inspected entry. Two I-94 numbers, or admission and parole, can be two words
    /// for one day only: a number was issued anew, and that is a contradiction to show.
    boolean fits(ArrivalClaim arrival) {
        boolean twoNumbers = !i94s.isEmpty() && !arrival.i94s().isEmpty() && Collections.disjoint(i94s, arrival.i94s());
        if (twoNumbers && distance(arrival) > 0) return false;
        if (!Collections.disjoint(documents, arrival.documents())) return false;
        if (manners.isEmpty() || arrival.manners().isEmpty()) return true;
        var all = EnumSet.copyOf(manners);
        all.addAll(arrival.manners());
        if (all.size() == 1) return true;
        return !all.contains(MannerOfEntry.ENTERED_WITHOUT_INSPECTION) && distance(arrival) == 0;
    }

    /// Whether something beside the date says that it is the same: the manner or the place.
    boolean shares(ArrivalClaim arrival) {
        return !Collections.disjoint(manners, arrival.manners()) || !Collections.disjoint(places, arrival.places());
    }
}
