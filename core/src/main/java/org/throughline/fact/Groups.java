package org.throughline.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.fact.Grouping.Tie;
import org.throughline.fact.Grouping.Verdict;

/// The groups that follow from some ties: `SAME` ties are followed from the last to the first, each unless it would
/// bring two things together that are said to be apart.
///
/// Cost: each thing changes its group at most log n times, and each join looks at the smaller side's separations only.
final class Groups {
    /// Two things in either order.
    private record Pair(Thing low, Thing high) {
        static Pair of(Thing one, Thing other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<Thing, NavigableSet<Thing>> group = new HashMap<>();
    private final Map<Thing, Set<Thing>> apart = new HashMap<>();
    private final List<Tie> followed = new ArrayList<>();
    private final List<Tie> notFollowed = new ArrayList<>();

    static Groups of(List<Tie> ties) {
        var groups = new Groups();
        var last = new LinkedHashMap<Pair, Tie>();
        for (Tie tie : ties) last.putLast(Pair.of(tie.one(), tie.other()), tie);
        for (Tie tie : last.values()) if (tie.verdict() == Verdict.APART) groups.separate(tie.one(), tie.other());
        for (Tie tie : last.sequencedValues().reversed()) if (tie.verdict() == Verdict.SAME) groups.follow(tie);
        return groups;
    }

    Thing leader(Thing thing) {
        NavigableSet<Thing> members = group.get(thing);
        return members == null ? thing : members.first();
    }

    List<Thing> members(Thing thing) {
        return List.copyOf(membersOf(thing));
    }

    List<Tie> followed() {
        return followed.reversed();
    }

    List<Tie> notFollowed() {
        return notFollowed.reversed();
    }

    private NavigableSet<Thing> membersOf(Thing thing) {
        NavigableSet<Thing> members = group.get(thing);
        return members != null ? members : new TreeSet<>(Set.of(thing));
    }

    private void separate(Thing one, Thing other) {
        apart.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
    }

    private void follow(Tie tie) {
        NavigableSet<Thing> one = membersOf(tie.one());
        NavigableSet<Thing> other = membersOf(tie.other());
        if (one.contains(tie.other())) {
            followed.add(tie);
            return;
        }
        NavigableSet<Thing> small = one.size() < other.size() ? one : other;
        NavigableSet<Thing> large = one.size() < other.size() ? other : one;
        if (anyApart(small, large)) {
            notFollowed.add(tie);
            return;
        }
        large.addAll(small);
        group.putIfAbsent(tie.one(), large);
        group.putIfAbsent(tie.other(), large);
        for (Thing thing : small) group.put(thing, large);
        followed.add(tie);
    }

    private boolean anyApart(Set<Thing> small, Set<Thing> large) {
        for (Thing thing : small)
            for (Thing separate : apart.getOrDefault(thing, Set.of())) if (large.contains(separate)) return true;
        return false;
    }
}
