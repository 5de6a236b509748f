package org.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which an office is open: no Saturday, no Sunday, no legal holiday, and none of the closures given.
///
/// @param closures single days of closing beside the statute, from the rulebook's dated data
public record BusinessDays(Office office, ObservedFriday observedFriday, Set<LocalDate> closures) {
    public BusinessDays {
        closures = Set.copyOf(closures);
    }

    public static BusinessDays of(Office office, ObservedFriday observedFriday) {
        return new BusinessDays(office, observedFriday, Set.of());
    }

    public boolean isOpen(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day) && !closures.contains(day);
    }

    private boolean isHoliday(LocalDate day) {
        if (FederalHolidays.isObservedFriday(day, office)) return observedFriday == ObservedFriday.LEGAL_HOLIDAY;
        return FederalHolidays.observedOn(day, office).isPresent();
    }

    /// This day if the office is open on it, else the next day on which it is.
    public LocalDate sameOrNext(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) open = open.plusDays(1);
        return open;
    }

    /// This day if the office is open on it, else the last day before on which it was.
    public LocalDate sameOrPrevious(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) open = open.minusDays(1);
        return open;
    }

    /// The n-th business day after an event; the day of the event is never counted (FOIA: 20 working days after
    /// receipt).
    ///
    /// @param count at least 1
    public LocalDate after(LocalDate event, int count) {
        if (count < 1) throw new IllegalArgumentException("business days count from 1: " + count);
        LocalDate day = event;
        for (int counted = 0; counted < count; counted++) day = sameOrNext(day.plusDays(1));
        return day;
    }
}
