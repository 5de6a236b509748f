package org.throughline.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Weighs the claims on one point against each other. Claims contradict only if no value satisfies them all.
///
/// An unsure claim says "this or something else", so it never contradicts; it only matters where nobody else speaks.
final class Weighing {
    private Weighing() {}

    static <T> Evidence<T> of(List<Fact<T>> facts, Function<Fact<?>, Standing> standing) {
        if (facts.isEmpty()) return new Evidence.Silent<>(facts);
        if (facts.size() == 1
                && facts.getFirst().said() instanceof Said.Exactly<T>(T value)
                && standing.apply(facts.getFirst()) != Standing.UNSURE)
            return new Evidence.Agreed<>(value, facts); // most points of most records
        List<Fact<T>> speaking =
                facts.stream().filter(fact -> !fact.said().possible().isEmpty()).toList();
        List<Fact<T>> sure = speaking.stream()
                .filter(fact -> standing.apply(fact) != Standing.UNSURE)
                .toList();
        if (speaking.isEmpty()) return new Evidence.Silent<>(facts);
        if (sure.isEmpty()) return new Evidence.Vague<>(union(speaking), true, speaking);
        Set<T> common = common(sure);
        if (common.size() == 1) return new Evidence.Agreed<>(common.iterator().next(), sure);
        if (!common.isEmpty()) return new Evidence.Vague<>(List.copyOf(common), false, sure);
        return new Evidence.Disputed<>(sides(sure));
    }

    private static <T> List<T> union(List<Fact<T>> facts) {
        var all = new LinkedHashSet<T>();
        facts.forEach(fact -> all.addAll(fact.said().possible()));
        return List.copyOf(all);
    }

    private static <T> Set<T> common(List<Fact<T>> facts) {
        var common = new LinkedHashSet<>(facts.getFirst().said().possible());
        facts.forEach(fact -> common.retainAll(Set.copyOf(fact.said().possible())));
        return common;
    }

    /// One side per value that somebody names exactly; a vague claim joins every side it could mean, or stands with all
    /// its values where it could mean none of them.
    private static <T> SequencedMap<T, List<Fact<T>>> sides(List<Fact<T>> facts) {
        var values = new LinkedHashSet<T>();
        for (Fact<T> fact : facts) if (fact.said() instanceof Said.Exactly<T>(T value)) values.add(value);
        for (Fact<T> fact : facts)
            if (fact.said().possible().stream().noneMatch(values::contains))
                values.addAll(fact.said().possible());
        var sides = new LinkedHashMap<T, List<Fact<T>>>();
        for (T value : values) {
            var saying = new ArrayList<Fact<T>>();
            for (Fact<T> fact : facts) if (fact.said().possible().contains(value)) saying.add(fact);
            sides.put(value, saying);
        }
        return sides;
    }
}
