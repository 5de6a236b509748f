package org.throughline.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.rule.Trail.Way;

/// The values that a point may have on what the record says of it.
final class Ways {
    /// A claim that names more days than a year has is tried on its first and its last, and answers stay open.
    static final int MOST_VALUES = 366;

    private static final Way UNNAMED = new Way.Unnamed();

    private Ways() {}

    static <T> List<Way> of(FactType<T> type, Evidence<T> evidence) {
        return switch (evidence) {
            case Evidence.Agreed<T> agreed -> List.of(new Way.Value(agreed.value()));
            case Evidence.Disputed<T>(var sides) -> values(sides.keySet());
            case Evidence.Silent<T> _ -> type.choices().isEmpty() ? List.of(UNNAMED) : values(type.choices());
            case Evidence.Vague<T> vague ->
                vague.othersPossible() ? thisOrSomethingElse(type, vague.possible()) : few(vague.possible());
        };
    }

    /// The list of things of a kind: as the record knows it, or longer, unless somebody has confirmed it.
    static List<Way> ofCompleteness(Evidence<Boolean> evidence) {
        Way complete = new Way.Value(true);
        return evidence instanceof Evidence.Agreed<Boolean> agreed && agreed.value()
                ? List.of(complete)
                : List.of(complete, UNNAMED);
    }

    /// "Something else" can be tried too where all the values there are have names.
    private static <T> List<Way> thisOrSomethingElse(FactType<T> type, List<T> possible) {
        Set<T> all = new LinkedHashSet<>(possible);
        all.addAll(type.choices());
        return type.choices().isEmpty() ? and(few(possible), UNNAMED) : values(all);
    }

    private static List<Way> few(List<?> possible) {
        return possible.size() <= MOST_VALUES
                ? values(possible)
                : and(values(List.of(possible.getFirst(), possible.getLast())), UNNAMED);
    }

    private static List<Way> values(Iterable<?> values) {
        var ways = new ArrayList<Way>();
        for (Object value : values) ways.add(new Way.Value(value));
        return List.copyOf(ways);
    }

    private static List<Way> and(List<Way> ways, Way more) {
        var all = new LinkedHashSet<>(ways);
        all.add(more);
        return List.copyOf(all);
    }
}
