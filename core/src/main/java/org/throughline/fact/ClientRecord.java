package org.throughline.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All facts and reviews of one client, in order of learning, with the grouping of the things they speak of. Immutable.
///
/// Claims about the client and about any other person are never mixed: evidence about [Thing#CLIENT] holds only facts
/// that are about the client.
public final class ClientRecord {
    public static final ClientRecord EMPTY = new ClientRecord(List.of(), List.of(), Grouping.NONE);

    private record Point(String type, Thing about) {}

    /// What is said on one point, weighed when somebody asks: rules ask again and again. Evidence never changes, so two
    /// threads that weigh it at once find the same.
    private static final class OnePoint {
        final List<Fact<?>> facts;

        @Nullable
        Evidence<?> evidence;

        OnePoint(List<Fact<?>> facts) {
            this.facts = facts;
        }
    }

    private final List<Fact<?>> facts;
    private final List<Review> reviews;
    private final Grouping grouping;
    private final Map<Point, OnePoint> live = new HashMap<>();
    private final Map<UUID, Review> newest = new HashMap<>();
    private final Map<Thing.Kind, List<Thing>> each = new EnumMap<>(Thing.Kind.class);

    public ClientRecord(Collection<? extends Fact<?>> facts, Collection<Review> reviews, Grouping grouping) {
        this.facts = List.copyOf(facts);
        this.reviews = List.copyOf(reviews);
        this.grouping = grouping;
        for (Review review : reviews)
            newest.merge(review.fact(), review, (old, later) -> later.at().isBefore(old.at()) ? old : later);
        Map<Point, List<Fact<?>>> said = new HashMap<>();
        for (Fact<?> fact : facts)
            if (standing(fact) != Standing.REJECTED)
                said.computeIfAbsent(point(fact.type(), fact.about()), _ -> new ArrayList<>(1))
                        .add(fact);
        said.forEach((point, about) -> live.put(point, new OnePoint(List.copyOf(about))));
        var things = new TreeSet<Thing>();
        for (Point point : live.keySet()) things.add(point.about());
        for (Thing thing : things)
            each.computeIfAbsent(thing.kind(), _ -> new ArrayList<>()).add(thing);
        each.replaceAll((_, ofKind) -> List.copyOf(ofKind));
    }

    public List<Fact<?>> facts() {
        return facts;
    }

    public List<Review> reviews() {
        return reviews;
    }

    public Grouping grouping() {
        return grouping;
    }

    /// How far this fact may be trusted today. A fact that nobody reviewed is a person's own word and counts as read.
    public Standing standing(Fact<?> fact) {
        Review review = newest.get(fact.id());
        return review == null ? Standing.READ : review.standing();
    }

    public Optional<Review> review(Fact<?> fact) {
        return Optional.ofNullable(newest.get(fact.id()));
    }

    /// All that is said on one point, over every thing grouped with `about`.
    public <T> Evidence<T> on(FactType<T> type, Thing about) {
        OnePoint point = live.get(point(type, about));
        return point == null ? Evidence.Silent.nothing() : weighed(point);
    }

    @SuppressWarnings("unchecked") // as in facts
    private <T> Evidence<T> weighed(OnePoint point) {
        if (point.evidence == null) point.evidence = Weighing.of((List<Fact<T>>) (List<?>) point.facts, this::standing);
        return (Evidence<T>) point.evidence;
    }

    /// The live facts on one point (not rejected), in order of learning.
    @SuppressWarnings("unchecked") // a point's facts have that point's type; FactType ids are unique (HouseTest)
    public <T> List<Fact<T>> facts(FactType<T> type, Thing about) {
        OnePoint point = live.get(point(type, about));
        return point == null ? List.of() : (List<Fact<T>>) (List<?>) point.facts;
    }

    /// The things of this kind, each once after grouping, by number.
    public List<Thing> each(Thing.Kind kind) {
        return each.getOrDefault(kind, List.of());
    }

    /// The types on which something is said about this thing.
    public List<FactType<?>> said(Thing about) {
        var types = new LinkedHashSet<FactType<?>>();
        for (Fact<?> fact : facts)
            if (grouping.same(fact.about(), about) && standing(fact) != Standing.REJECTED) types.add(fact.type());
        return List.copyOf(types);
    }

    /// This record as it stood at an instant: what we knew then. Facts, reviews and ties learned later are not in it.
    public ClientRecord asKnownOn(Instant then) {
        return new ClientRecord(
                facts.stream().filter(fact -> !fact.recordedAt().isAfter(then)).toList(),
                reviews.stream().filter(review -> !review.at().isAfter(then)).toList(),
                new Grouping(grouping.ties().stream()
                        .filter(tie -> !tie.at().isAfter(then))
                        .toList()));
    }

    public ClientRecord plus(Fact<?> fact) {
        return plus(List.of(fact));
    }

    public ClientRecord plus(Collection<? extends Fact<?>> more) {
        var all = new ArrayList<Fact<?>>(facts);
        all.addAll(more);
        return new ClientRecord(all, reviews, grouping);
    }

    public ClientRecord plus(Review review) {
        var all = new ArrayList<>(reviews);
        all.add(review);
        return new ClientRecord(facts, all, grouping);
    }

    public ClientRecord with(Grouping.Tie tie) {
        return with(grouping.with(tie));
    }

    public ClientRecord with(Grouping other) {
        return new ClientRecord(facts, reviews, other);
    }

    private Point point(FactType<?> type, Thing about) {
        return new Point(type.id(), grouping.of(about));
    }
}
