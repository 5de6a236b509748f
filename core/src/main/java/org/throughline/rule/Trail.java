package org.throughline.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;

/// The walk through all worlds: at each fork the first way down, then the next, until every way has been taken.
///
/// A rule is pure, so a run that takes the same ways meets the same forks; each run repeats the trail and goes on from
/// where it ends.
final class Trail {
    /// Where worlds part: a fact the record leaves open, or an open point of law.
    sealed interface Point {
        record AtFact(FactType<?> type, Thing about) implements Point {}

        /// Two questions of one id are one point, however often they are built.
        record AtReading(LegalQuestion<?> question) implements Point {
            @Override
            public boolean equals(Object other) {
                return other instanceof AtReading(var same) && same.id().equals(question.id());
            }

            @Override
            public int hashCode() {
                return question.id().hashCode();
            }
        }
    }

    /// One way on from a fork.
    sealed interface Way {
        record Value(Object value) implements Way {}

        /// Something that nobody has named: the world stops here.
        record Unnamed() implements Way {}
    }

    private record Fork(Point point, List<Way> ways, int taken) {
        boolean isLastWay() {
            return taken == ways.size() - 1;
        }
    }

    private final boolean cornersOnly;
    private final List<Fork> forks = new ArrayList<>();
    private final SequencedMap<Point, Way> chosen = new LinkedHashMap<>();

    /// @param cornersOnly to take but the first and the last ways at each fork, where there are too many to take all
    Trail(boolean cornersOnly) {
        this.cornersOnly = cornersOnly;
    }

    /// The way that this world takes: always the same one at the same point.
    Way take(Point point, List<Way> ways) {
        Way before = chosen.get(point);
        if (before != null) return before;
        if (ways.size() == 1) return ways.getFirst();
        int depth = chosen.size();
        if (depth == forks.size()) forks.add(new Fork(point, cornersOnly ? corners(ways) : ways, 0));
        Fork fork = forks.get(depth);
        if (!fork.point.equals(point))
            throw new IllegalStateException("it is not pure: the same world asked for something else when run again");
        Way way = fork.ways.get(fork.taken);
        chosen.put(point, way);
        return way;
    }

    private static List<Way> corners(List<Way> ways) {
        List<Way> named = ways.stream().filter(way -> way instanceof Way.Value).toList();
        var corners = new LinkedHashSet<Way>();
        if (!named.isEmpty()) corners.add(named.getFirst());
        if (!named.isEmpty()) corners.add(named.getLast());
        if (named.size() < ways.size()) corners.add(new Way.Unnamed());
        return List.copyOf(corners);
    }

    /// The ways taken in this world, in the order in which the forks were met.
    SequencedMap<Point, Way> chosen() {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(chosen));
    }

    /// Goes back to the last fork with a way not taken; false where there is none.
    boolean next() {
        chosen.clear();
        while (!forks.isEmpty() && forks.getLast().isLastWay()) forks.removeLast();
        if (forks.isEmpty()) return false;
        Fork last = forks.removeLast();
        forks.add(new Fork(last.point, last.ways, last.taken + 1));
        return true;
    }
}
