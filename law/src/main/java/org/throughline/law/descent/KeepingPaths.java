package org.throughline.law.descent;

import java.util.List;
import java.util.Map;

/// The ways in which a person born abroad kept a citizenship of birth; any one is enough.
public record KeepingPaths(List<Path> paths) {
    /// One way: so many years in the United States between two birthdays, begun before a third.
    ///
    /// @param unbroken whether the years must be continuous presence, and not residence
    public record Path(int years, boolean unbroken, int fromAge, int toAge, int beginBefore) {}

    public KeepingPaths {
        paths = List.copyOf(paths);
    }

    /// @throws IllegalArgumentException if a row of the file says something else
    public static KeepingPaths of(List<?> rows) {
        return new KeepingPaths(rows.stream().map(KeepingPaths::path).toList());
    }

    private static Path path(Object row) {
        if (row instanceof Map<?, ?> path
                && path.get("between_ages") instanceof List<?> ages
                && ages.size() == 2
                && path.get("years") instanceof Integer years
                && ages.getFirst() instanceof Integer from
                && ages.getLast() instanceof Integer to
                && path.get("begin_before_age") instanceof Integer begin)
            return new Path(years, String.valueOf(path.get("kind")).contains("continuous"), from, to, begin);
        throw new IllegalArgumentException();
    }
}
