package org.throughline.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;

/// What the live facts of a record claim of each thing before any grouping, so that proposals need not search.
final class Claimed {
    /// Values of one type by what they print: any order will do, as long as it is not the order of learning.
    private static final Comparator<Object> IN_ORDER = Comparator.comparing(Object::toString);

    private final Map<Thing, Map<String, Set<Object>>> values = new TreeMap<>();
    private final Map<Thing, Set<UUID>> documents = new HashMap<>();
    private final Map<Thing, Instant> learned = new HashMap<>();
    private final Map<UUID, Map<Thing.Kind, Set<Thing>>> things = new HashMap<>();

    Claimed(ClientRecord record) {
        for (Fact<?> fact : record.facts()) if (record.standing(fact) != Standing.REJECTED) add(fact);
    }

    private void add(Fact<?> fact) {
        Thing about = fact.about();
        values.computeIfAbsent(about, _ -> new HashMap<>())
                .computeIfAbsent(fact.type().id(), _ -> new TreeSet<>(IN_ORDER))
                .addAll(fact.said().possible());
        learned.merge(about, fact.recordedAt(), (a, b) -> a.isBefore(b) ? a : b);
        if (fact.source() instanceof Source.Page page) {
            documents.computeIfAbsent(about, _ -> new HashSet<>()).add(page.document());
            things.computeIfAbsent(page.document(), _ -> new HashMap<>())
                    .computeIfAbsent(about.kind(), _ -> new TreeSet<>())
                    .add(about);
        }
    }

    /// The things of a kind, by number.
    List<Thing> each(Thing.Kind kind) {
        return values.keySet().stream().filter(thing -> thing.kind() == kind).toList();
    }

    /// Every value that a claim of this type allows for the thing.
    <T> Set<T> of(Thing thing, FactType<T> type) {
        var typed = new LinkedHashSet<T>();
        for (Object value : values.getOrDefault(thing, Map.of()).getOrDefault(type.id(), Set.of()))
            typed.add(type.valueClass().cast(value));
        return typed;
    }

    <T> Set<T> of(Collection<Thing> all, FactType<T> type) {
        var typed = new LinkedHashSet<T>();
        all.forEach(thing -> typed.addAll(of(thing, type)));
        return typed;
    }

    /// The days of these types that the papers name for the thing, in order.
    @SafeVarargs
    final List<LocalDate> days(Thing thing, FactType<LocalDate>... types) {
        var days = new ArrayList<LocalDate>();
        for (FactType<LocalDate> type : types) days.addAll(of(thing, type));
        return days.stream().sorted(Comparator.naturalOrder()).toList();
    }

    Set<UUID> documents(Thing thing) {
        return documents.getOrDefault(thing, Set.of());
    }

    /// The things of a kind that stand in the same documents as this one.
    Set<Thing> beside(Thing thing, Thing.Kind kind) {
        var beside = new TreeSet<Thing>();
        for (UUID document : documents(thing)) beside.addAll(in(document, kind));
        return beside;
    }

    /// The things of a kind that stand in a document.
    Set<Thing> in(UUID document, Thing.Kind kind) {
        return things.getOrDefault(document, Map.of()).getOrDefault(kind, Set.of());
    }

    /// When it was first possible to speak of both.
    Instant learned(Thing one, Thing other) {
        Instant a = learned.getOrDefault(one, Instant.EPOCH);
        Instant b = learned.getOrDefault(other, Instant.EPOCH);
        return a.isAfter(b) ? a : b;
    }
}
