package org.throughline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/// Months and years added to a day, as TIME-2 counts them: the same day of the month, so many months later.
///
/// No text of immigration law says what happens where the month has no such day (31 January plus one month, 29
/// February plus one year), so the caller names a [Rounding]; nothing is rounded in silence. Months are never turned
/// into 30 days, nor years into 365.
public final class Months {
    private Months() {}

    /// @throws NoSuchDay if the month has no such day and the rounding is [Rounding#ABORT]
    public static LocalDate plus(LocalDate day, int months, Rounding rounding) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        if (month.isValidDay(day.getDayOfMonth())) return month.atDay(day.getDayOfMonth());
        return switch (rounding) {
            case DOWN -> month.atEndOfMonth();
            case UP -> month.plusMonths(1).atDay(1);
            case ABORT -> throw new NoSuchDay(month, day.getDayOfMonth());
        };
    }

    /// @throws NoSuchDay if it is a 29 February, that year has none, and the rounding is [Rounding#ABORT]
    public static LocalDate plusYears(LocalDate day, int years, Rounding rounding) {
        return plus(day, Math.multiplyExact(12, years), rounding);
    }

    /// Adds the years and months of the period first, rounds if need be, then adds its days.
    ///
    /// @throws NoSuchDay if the month has no such day and the rounding is [Rounding#ABORT]
    @SuppressWarnings("JavaPeriodGetDays") // only its days are left to add
    public static LocalDate plus(LocalDate day, Period period, Rounding rounding) {
        return plus(day, Math.toIntExact(period.toTotalMonths()), rounding).plusDays(period.getDays());
    }

    /// Whether the months and years of this period lead to a day that exists, so that no rounding is needed.
    public static boolean isExact(LocalDate day, Period period) {
        return YearMonth.from(day).plusMonths(period.toTotalMonths()).isValidDay(day.getDayOfMonth());
    }

    /// The month has no such day, and the caller did not say how to round.
    public static final class NoSuchDay extends DateTimeException {
        NoSuchDay(YearMonth month, int day) {
            super(month + " has no day " + day + ": name a rounding, or ask both");
        }
    }
}
