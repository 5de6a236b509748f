package org.throughline.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Grouping;
import org.throughline.fact.Said;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;

/// The record that an example describes, and what the rulebook says on it.
final class Case {
    private static final Map<String, FactType<?>> TYPES = Law.factTypes();
    private static final LocalDate USUAL_TODAY = LocalDate.of(2026, 11, 25);

    private record Point(String type, Thing about) {}

    final String group;
    LocalDate today = USUAL_TODAY;
    private final Map<Point, List<Said<?>>> said = new LinkedHashMap<>();
    private final Set<Point> silent = new HashSet<>();
    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    Case(String group) {
        this.group = group;
    }

    static boolean isFact(String id) {
        return TYPES.containsKey(id);
    }

    private static FactType<?> type(String id) {
        return Optional.<FactType<?>>ofNullable(TYPES.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no such fact: " + id));
    }

    static Thing.Kind kindOf(String id) {
        return type(id).about();
    }

    /// Says what an example says of one point: a value, a month, a year, `unknown`, or `{ disputed: [one,
    /// other] }`.
    Case say(String id, Thing about, Object value) {
        FactType<?> type = type(id);
        var point = new Point(id, about);
        if ("unknown".equals(value)) silent.add(point);
        else if (value instanceof Map<?, ?> map && map.get("disputed") instanceof List<?> sides)
            for (Object side : sides) add(point, ExampleValues.said(type, side));
        else add(point, ExampleValues.said(type, value));
        return this;
    }

    private void add(Point point, Said<?> words) {
        said.computeIfAbsent(point, _ -> new ArrayList<>()).add(words);
    }

    /// What holds if the example does not say otherwise.
    Case usually(String id, Thing about, Object value) {
        var point = new Point(id, about);
        return said.containsKey(point) || silent.contains(point) ? this : say(id, about, value);
    }

    boolean says(String id, Thing about) {
        return said.containsKey(new Point(id, about));
    }

    /// The days that the example allows for a point.
    List<LocalDate> days(String id, Thing about) {
        return said.getOrDefault(new Point(id, about), List.of()).stream()
                .flatMap(claim -> claim.possible().stream())
                .map(LocalDate.class::cast)
                .toList();
    }

    Optional<LocalDate> day(String id, Thing about) {
        return days(id, about).stream().findFirst();
    }

    /// The text that the example says of a point.
    String text(String id, Thing about) {
        return said.getOrDefault(new Point(id, about), List.of()).stream()
                .flatMap(claim -> claim.possible().stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("unknown");
    }

    void keep(String word, LocalDate day) {
        days.put(word, day);
    }

    LocalDate kept(String word) {
        return Optional.ofNullable(days.get(word))
                .orElseThrow(() -> new IllegalArgumentException("the example names no day " + word));
    }

    List<Thing> each(Thing.Kind kind) {
        return said.keySet().stream()
                .map(Point::about)
                .filter(thing -> thing.kind() == kind)
                .distinct()
                .sorted()
                .toList();
    }

    Case without(Thing.Kind kind) {
        var other = new Case(group);
        other.today = today;
        other.silent.addAll(silent);
        other.days.putAll(days);
        said.forEach((point, claims) -> {
            if (point.about().kind() != kind) other.said.put(point, claims);
        });
        return other;
    }

    ClientRecord record() {
        var facts = new ArrayList<Fact<?>>();
        said.forEach((point, claims) -> {
            for (Said<?> claim : claims) facts.add(fact(type(point.type()), point.about(), claim));
        });
        return new ClientRecord(facts, List.of(), Grouping.NONE);
    }

    @SuppressWarnings("unchecked") // ExampleValues makes values of the type's own class
    private static <T> Fact<T> fact(FactType<T> type, Thing about, Said<?> claim) {
        var source = new Source.Statement(LocalDate.EPOCH, "as the example says", Source.Speaker.STAFF);
        return new Fact<>(UUID.randomUUID(), type, about, (Said<T>) claim, source, Instant.EPOCH);
    }

    Finding<?> find(String rule, Thing about) {
        Rule<?> found =
                Law.rulebook().rule(rule).orElseThrow(() -> new IllegalArgumentException("no such rule: " + rule));
        return new Evaluator(Law.rulebook(), record(), today).find(found, about);
    }

    /// What a rule says about the first thing it can be asked for.
    Finding<?> find(String rule) {
        Thing.Kind kind = Law.rulebook()
                .rule(rule)
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + rule))
                .about();
        return find(rule, kind == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(kind, 1));
    }
}
