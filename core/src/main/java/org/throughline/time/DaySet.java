package org.throughline.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.LocalDateRange;

/// A set of days, for counted time: presence, absence, a clock with its stops. A day is in it once, however often it
/// was added.
///
/// Held as numbers of days, as [LocalDate#toEpochDay] gives them: rules count over thousands of records.
public final class DaySet {
    public static final DaySet EMPTY = new DaySet(new long[0]);

    /// The first day of a range and the day behind its last, then those of the next: rising, without two alike.
    private final long[] edges;

    private DaySet(long[] edges) {
        this.edges = edges;
    }

    /// From `start`, which is in the set, to `end`, which is not.
    ///
    /// @throws IllegalArgumentException if the end is before the start, or either is without end
    public static DaySet of(LocalDate start, LocalDate end) {
        if (start.equals(LocalDate.MIN) || end.equals(LocalDate.MAX))
            throw new IllegalArgumentException("days without end cannot be counted: " + start + " to " + end);
        if (end.isBefore(start)) throw new IllegalArgumentException("it ends before it begins: " + start + ", " + end);
        return start.equals(end) ? EMPTY : new DaySet(new long[] {start.toEpochDay(), end.toEpochDay()});
    }

    /// From the first to the last day, both in the set.
    public static DaySet ofClosed(LocalDate first, LocalDate last) {
        return of(first, last.plusDays(1));
    }

    public static DaySet union(List<DaySet> sets) {
        int half = sets.size() / 2;
        return switch (sets.size()) {
            case 0 -> EMPTY;
            case 1 -> sets.getFirst();
            default -> union(sets.subList(0, half)).union(union(sets.subList(half, sets.size())));
        };
    }

    public DaySet union(DaySet other) {
        if (other.isEmpty()) return this;
        return isEmpty() ? other : merge(other, 1);
    }

    public DaySet intersect(DaySet other) {
        return isEmpty() || other.isEmpty() ? EMPTY : merge(other, 2);
    }

    public DaySet subtract(DaySet other) {
        return isEmpty() || other.isEmpty() ? this : intersect(other.complement());
    }

    /// All other days there are. For counting with, never handed out.
    private DaySet complement() {
        long[] other = new long[edges.length + 2];
        other[0] = Long.MIN_VALUE;
        System.arraycopy(edges, 0, other, 1, edges.length);
        other[other.length - 1] = Long.MAX_VALUE;
        return new DaySet(other);
    }

    /// The days that are in so many of the two sets.
    private DaySet merge(DaySet other, int wanted) {
        long[] merged = new long[edges.length + other.edges.length];
        int size = 0;
        boolean isIn = false;
        int i = 0;
        int j = 0;
        while (i < edges.length || j < other.edges.length) {
            long day = Math.min(at(i), other.at(j));
            while (at(i) == day && i < edges.length) i++;
            while (other.at(j) == day && j < other.edges.length) j++;
            boolean isInNow = i % 2 + j % 2 >= wanted; // behind an odd number of edges is inside
            if (isInNow != isIn) merged[size++] = day;
            isIn = isInNow;
        }
        return size == 0 ? EMPTY : new DaySet(Arrays.copyOf(merged, size));
    }

    private long at(int edge) {
        return edge < edges.length ? edges[edge] : Long.MAX_VALUE;
    }

    /// The ranges of the set in order; they neither overlap nor touch.
    public List<LocalDateRange> ranges() {
        return IntStream.range(0, edges.length / 2)
                .mapToObj(i -> LocalDateRange.of(day(edges[2 * i]), day(edges[2 * i + 1])))
                .toList();
    }

    /// How many days are in the set.
    public int days() {
        long days = 0;
        for (int i = 0; i < edges.length; i += 2) days += edges[i + 1] - edges[i];
        return Math.toIntExact(days);
    }

    public boolean contains(LocalDate day) {
        int place = Arrays.binarySearch(edges, day.toEpochDay());
        return (place >= 0 ? place : -place - 2) % 2 == 0; // the last edge before it opens a range
    }

    public boolean isEmpty() {
        return edges.length == 0;
    }

    public Optional<LocalDate> first() {
        return isEmpty() ? Optional.empty() : Optional.of(day(edges[0]));
    }

    public Optional<LocalDate> last() {
        return isEmpty() ? Optional.empty() : Optional.of(day(edges[edges.length - 1] - 1));
    }

    /// The day on which the count reaches `count` (the first day of the set is 1); empty if the set is smaller.
    public Optional<LocalDate> day(int count) {
        if (count < 1) throw new IllegalArgumentException("days count from 1: " + count);
        long left = count;
        for (int i = 0; i < edges.length; i += 2) {
            long days = edges[i + 1] - edges[i];
            if (left <= days) return Optional.of(day(edges[i] + left - 1));
            left -= days;
        }
        return Optional.empty();
    }

    private static LocalDate day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet set && Arrays.equals(edges, set.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return ranges().toString();
    }
}
