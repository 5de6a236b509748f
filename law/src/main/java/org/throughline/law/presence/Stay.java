package org.throughline.law.presence;

import java.time.LocalDate;
import org.throughline.time.DaySet;

/// Days as this topic counts them.
final class Stay {
    private Stay() {}

    /// The days from `first` on and before `end`; none where `end` is not later.
    static DaySet days(LocalDate first, LocalDate end) {
        return first.isBefore(end) ? DaySet.of(first, end) : DaySet.EMPTY;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
