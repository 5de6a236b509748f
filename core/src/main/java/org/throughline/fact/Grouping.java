package org.throughline.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.text.Text;

/// Which claims speak of the same thing: a list of ties, each with its reason, the later ones winning over the earlier.
///
/// A tie is a proposal by the machine or a decision by a person; both are shown. Two things of different kinds are
/// never
/// tied, and neither are two persons: the constructor of [Tie] refuses.
public final class Grouping {
    public static final Grouping NONE = new Grouping(List.of());

    private final List<Tie> ties;
    private final Map<Thing, Thing> leader;

    /// Whether two things are the same one.
    public enum Verdict {
        SAME,
        APART
    }

    /// One statement about two things. `by` is [Review#MACHINE] for a proposal.
    public record Tie(Thing one, Thing other, Verdict verdict, Text reason, UUID by, Instant at) {
        public Tie {
            if (one.kind() != other.kind())
                throw new IllegalArgumentException("different kinds: " + one + ", " + other);
            if (one.kind() == Thing.Kind.PERSON || one.kind() == Thing.Kind.CLIENT)
                throw new IllegalArgumentException("two people are never merged: " + one + ", " + other);
        }

        boolean joins(Thing a, Thing b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }
    }

    public Grouping(List<Tie> ties) {
        this.ties = List.copyOf(ties);
        this.leader = leaders(this.ties);
    }

    public List<Tie> ties() {
        return ties;
    }

    /// This grouping with one more tie, which wins over every earlier one between the same two things.
    public Grouping with(Tie tie) {
        var more = new ArrayList<>(ties);
        more.add(tie);
        return new Grouping(more);
    }

    /// The thing that stands for all things tied to this one: the lowest-numbered of them, or itself.
    public Thing of(Thing thing) {
        return leader.getOrDefault(thing, thing);
    }

    public boolean same(Thing one, Thing other) {
        return of(one).equals(of(other));
    }

    private static Map<Thing, Thing> leaders(List<Tie> ties) {
        var leader = new HashMap<Thing, Thing>();
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            if (tie.verdict() == Verdict.SAME && isLast(ties, i)) union(leader, tie.one(), tie.other());
        }
        leader.replaceAll((thing, _) -> find(leader, thing));
        return Map.copyOf(leader);
    }

    private static boolean isLast(List<Tie> ties, int index) {
        Tie tie = ties.get(index);
        return ties.subList(index + 1, ties.size()).stream().noneMatch(later -> later.joins(tie.one(), tie.other()));
    }

    private static void union(Map<Thing, Thing> leader, Thing one, Thing other) {
        Thing a = find(leader, one);
        Thing b = find(leader, other);
        leader.put(one, a);
        leader.put(other, b);
        if (a.compareTo(b) < 0) leader.put(b, a);
        else leader.put(a, b);
    }

    private static Thing find(Map<Thing, Thing> leader, Thing thing) {
        Thing at = thing;
        for (Thing up = leader.getOrDefault(at, at); !up.equals(at); up = leader.getOrDefault(at, at)) at = up;
        return at;
    }
}
