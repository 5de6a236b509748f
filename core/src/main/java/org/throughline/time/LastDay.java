package org.throughline.time;

import java.time.LocalDate;

/// The last day of a period of days: where the count ends, and what a closed office makes of it.
///
/// @param counted the day on which the bare count ends, open or closed
/// @param safe the day to work to
/// @param latest the last day that the rule of counting allows
public record LastDay(LocalDate counted, LocalDate safe, LocalDate latest) {
    /// TIME-1 (8 CFR 1.2, 1001.1(h)): the event is day 0, every day counts, and a period that would end on a day when
    /// the office is closed runs to the next day when it is open. Days *after* a hearing count alike (TIME-7).
    public static LastDay after(LocalDate event, int days, BusinessDays open) {
        LocalDate counted = event.plusDays(days);
        LocalDate rolled = open.sameOrNext(counted);
        return new LastDay(counted, rolled, rolled);
    }

    /// TIME-7 (Immigration Court Practice Manual 3.1): so many days before a hearing, the day before it being day 1. A
    /// closed day is read as the next open day, which is *later*; so the safe day is the last open day before.
    public static LastDay beforeHearing(LocalDate hearing, int days, BusinessDays open) {
        return named(hearing.minusDays(days), open);
    }

    /// TIME-7: a day that the judge named; it rolls as [#beforeHearing] does.
    public static LastDay named(LocalDate day, BusinessDays open) {
        return new LastDay(day, open.sameOrPrevious(day), open.sameOrNext(day));
    }

    /// Whether the count ended on a day when the office is closed.
    public boolean isRolled() {
        return !counted.equals(latest);
    }
}
