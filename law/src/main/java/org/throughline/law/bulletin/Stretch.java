package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.util.Optional;

/// A time in which a visa number was there without a break.
///
/// @param from the first day
/// @param end the first day of the month in which it was gone again; empty where no month we know of says so
public record Stretch(LocalDate from, Optional<LocalDate> end) {
    boolean endsAfter(LocalDate day) {
        return end.map(day::isBefore).orElse(true);
    }

    Stretch notBefore(LocalDate day) {
        return from.isBefore(day) ? new Stretch(day, end) : this;
    }

    /// Whether no break came before this day.
    public boolean isOpenOn(LocalDate day) {
        return end.map(gone -> !gone.isBefore(day)).orElse(true);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && endsAfter(day);
    }
}
