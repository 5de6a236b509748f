package org.throughline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.fact.Thing;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.MannerOfEntry;

/// What the papers with one I-94 number, or one paper alone, say of an arrival.
///
/// @param first earliest day they allow
/// @param last latest day they allow
record ArrivalClaim(
        Thing thing,
        LocalDate first,
        LocalDate last,
        Set<MannerOfEntry> manners,
        Set<String> i94s,
        Set<String> places,
        Set<UUID> documents) {

    /// Empty where no paper names a day. An entry that an officer tells of as an earlier one has its own day,
    /// unless the same claim also tells of the entry itself.
    static Optional<ArrivalClaim> of(Collection<Thing> things, Claimed claimed) {
        var days = new LinkedHashSet<>(claimed.of(things, Arrival.DATE));
        if (days.isEmpty()) days.addAll(claimed.of(things, Arrival.PRIOR_DATE));
        if (days.isEmpty()) return Optional.empty();
        List<LocalDate> sorted = days.stream().sorted().toList();
        var documents = new LinkedHashSet<UUID>();
        things.forEach(thing -> documents.addAll(claimed.documents(thing)));
        return Optional.of(new ArrivalClaim(
                things.iterator().next(),
                sorted.getFirst(),
                sorted.getLast(),
                manners(things, claimed),
                claimed.of(things, Arrival.I94_NUMBER),
                places(things, claimed),
                documents));
    }

    boolean hasManner() {
        return !manners.isEmpty();
    }

    /// The manners of entry that these papers name, each in its own words.
    static Set<MannerOfEntry> manners(Collection<Thing> things, Claimed claimed) {
        var manners = new LinkedHashSet<>(claimed.of(things, Arrival.MANNER));
        claimed.of(things, Arrival.CLASS)
                .forEach(code -> MannerOfEntry.ofClass(code).ifPresent(manners::add));
        claimed.of(things, Arrival.MANNER_AS_PRINTED)
                .forEach(words -> MannerOfEntry.ofWords(words).ifPresent(manners::add));
        return manners;
    }

    private static Set<String> places(Collection<Thing> things, Claimed claimed) {
        var places = new LinkedHashSet<String>();
        claimed.of(things, Arrival.PLACE).forEach(place -> places.add(place.toUpperCase(Locale.ROOT)));
        claimed.of(things, Arrival.PLACE_CODE).forEach(place -> places.add(place.toUpperCase(Locale.ROOT)));
        return places;
    }
}
