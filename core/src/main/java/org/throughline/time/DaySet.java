package org.throughline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/// A set of days, for counted time: presence, absence, a clock with its stops. Held as half-open ranges, in order, that
/// neither overlap nor touch; a day is in it once, however often it was added.
public record DaySet(List<LocalDateRange> ranges) {
    public static final DaySet EMPTY = new DaySet(List.of());

    /// @param ranges in any order; they may overlap, but each must have an end
    public DaySet {
        ranges = joined(ranges);
    }

    /// From `start`, which is in the set, to `end`, which is not.
    public static DaySet of(LocalDate start, LocalDate end) {
        return new DaySet(List.of(LocalDateRange.of(start, end)));
    }

    /// From the first to the last day, both in the set.
    public static DaySet ofClosed(LocalDate first, LocalDate last) {
        return new DaySet(List.of(LocalDateRange.ofClosed(first, last)));
    }

    public static DaySet union(Collection<DaySet> sets) {
        return new DaySet(sets.stream().flatMap(set -> set.ranges.stream()).toList());
    }

    private static List<LocalDateRange> joined(List<LocalDateRange> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.removeIf(LocalDateRange::isEmpty);
        sorted.sort(Comparator.comparing(LocalDateRange::getStart));
        var joined = new ArrayList<LocalDateRange>();
        for (LocalDateRange range : sorted) {
            if (range.isUnboundedStart() || range.isUnboundedEnd())
                throw new IllegalArgumentException("days without end cannot be counted: " + range);
            if (joined.isEmpty() || !joined.getLast().isConnected(range)) joined.add(range);
            else joined.add(joined.removeLast().union(range));
        }
        return List.copyOf(joined);
    }

    public DaySet union(DaySet other) {
        return union(List.of(this, other));
    }

    public DaySet intersect(DaySet other) {
        var both = new ArrayList<LocalDateRange>();
        for (LocalDateRange one : ranges)
            for (LocalDateRange two : other.ranges) if (one.overlaps(two)) both.add(one.intersection(two));
        return new DaySet(both);
    }

    public DaySet subtract(DaySet other) {
        List<LocalDateRange> left = ranges;
        for (LocalDateRange gone : other.ranges)
            left = left.stream().flatMap(range -> without(range, gone).stream()).toList();
        return new DaySet(left);
    }

    private static List<LocalDateRange> without(LocalDateRange range, LocalDateRange gone) {
        if (!range.overlaps(gone)) return List.of(range);
        var left = new ArrayList<LocalDateRange>();
        if (range.getStart().isBefore(gone.getStart())) left.add(range.withEnd(gone.getStart()));
        if (gone.getEnd().isBefore(range.getEnd())) left.add(range.withStart(gone.getEnd()));
        return left;
    }

    /// How many days are in the set.
    public int days() {
        return ranges.stream().mapToInt(LocalDateRange::lengthInDays).sum();
    }

    public boolean contains(LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    public Optional<LocalDate> first() {
        return isEmpty() ? Optional.empty() : Optional.of(ranges.getFirst().getStart());
    }

    public Optional<LocalDate> last() {
        return isEmpty() ? Optional.empty() : Optional.of(ranges.getLast().getEndInclusive());
    }

    /// The day on which the count reaches `count` (the first day of the set is 1); empty if the set is smaller.
    public Optional<LocalDate> day(int count) {
        if (count < 1) throw new IllegalArgumentException("days count from 1: " + count);
        int before = 0;
        for (LocalDateRange range : ranges) {
            if (before + range.lengthInDays() >= count)
                return Optional.of(range.getStart().plusDays((long) count - before - 1));
            before += range.lengthInDays();
        }
        return Optional.empty();
    }
}
