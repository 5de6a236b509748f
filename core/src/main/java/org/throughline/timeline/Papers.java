package org.throughline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;

/// Questions that drawing puts to a grouped record: days on which all sides agree, and what stands in the same papers.
final class Papers {
    private final ClientRecord record;
    private final Claimed claimed;

    Papers(ClientRecord record) {
        this.record = record;
        this.claimed = new Claimed(record);
    }

    ClientRecord record() {
        return record;
    }

    Claimed claimed() {
        return claimed;
    }

    /// The things of a kind, each group once.
    List<Thing> each(Thing.Kind kind) {
        return record.each(kind);
    }

    boolean says(FactType<?> type, Thing about) {
        return !record.facts(type, about).isEmpty();
    }

    /// The value on which all papers agree.
    <T> Optional<T> agreed(FactType<T> type, Thing about) {
        return record.on(type, about) instanceof Evidence.Agreed<T> agreed
                ? Optional.of(agreed.value())
                : Optional.empty();
    }

    /// The latest day that any paper allows: from here on, a stretch has begun on every side's word.
    Optional<LocalDate> latest(FactType<LocalDate> type, Thing about) {
        return days(type, about).max(Comparator.naturalOrder());
    }

    /// The earliest day that any paper allows: until here, a stretch lasts on every side's word.
    Optional<LocalDate> earliest(FactType<LocalDate> type, Thing about) {
        return days(type, about).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days(FactType<LocalDate> type, Thing about) {
        return record.facts(type, about).stream().flatMap(fact -> fact.said().possible().stream());
    }

    List<Fact<?>> facts(Thing about, FactType<?>... types) {
        var facts = new ArrayList<Fact<?>>();
        for (FactType<?> type : types) facts.addAll(record.facts(type, about));
        return facts;
    }

    /// The things of a kind, each group once, that some paper about this thing also speaks of.
    List<Thing> beside(Thing about, Thing.Kind kind) {
        return record.grouping().members(about).stream()
                .flatMap(member -> claimed.beside(member, kind).stream())
                .map(record.grouping()::of)
                .distinct()
                .sorted()
                .toList();
    }

    /// The papers in which this thing, but nothing of that kind, stands.
    long documentsWithout(Thing about, Thing.Kind kind) {
        return documents(about).filter(document -> !holds(document, kind)).count();
    }

    long documentsWith(Thing about, Thing.Kind kind) {
        return documents(about).filter(document -> holds(document, kind)).count();
    }

    private Stream<UUID> documents(Thing about) {
        return record.grouping().members(about).stream()
                .flatMap(member -> claimed.documents(member).stream())
                .distinct();
    }

    private boolean holds(UUID document, Thing.Kind kind) {
        return !claimed.in(document, kind).isEmpty();
    }
}
