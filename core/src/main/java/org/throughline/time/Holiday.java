package org.throughline.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjuster;
import java.util.Optional;

/// The legal public holidays of 5 USC 6103(a), and Inauguration Day of 6103(c), as they stand since 1978.
public enum Holiday {
    NEW_YEAR(0, Month.JANUARY, 1),
    MARTIN_LUTHER_KING(1986, Month.JANUARY, 3, MONDAY),
    /// 20 January of each fourth year after 1965; only for the Washington area.
    INAUGURATION(1969, Month.JANUARY, 20),
    WASHINGTON(0, Month.FEBRUARY, 3, MONDAY),
    MEMORIAL(0, Month.MAY, lastInMonth(MONDAY)),
    /// Since it became law on 17 June 2021.
    JUNETEENTH(2021, Month.JUNE, 19),
    INDEPENDENCE(0, Month.JULY, 4),
    LABOR(0, Month.SEPTEMBER, 1, MONDAY),
    COLUMBUS(0, Month.OCTOBER, 2, MONDAY),
    VETERANS(0, Month.NOVEMBER, 11),
    THANKSGIVING(0, Month.NOVEMBER, 4, THURSDAY),
    CHRISTMAS(0, Month.DECEMBER, 25);

    private final int since;
    private final Month month;

    @SuppressWarnings("ImmutableEnumChecker") // a function of the first of the month alone, given above
    private final TemporalAdjuster day;

    Holiday(int since, Month month, TemporalAdjuster day) {
        this.since = since;
        this.month = month;
        this.day = day;
    }

    Holiday(int since, Month month, int day) {
        this(since, month, first -> first.with(ChronoField.DAY_OF_MONTH, day));
    }

    Holiday(int since, Month month, int nth, DayOfWeek weekday) {
        this(since, month, dayOfWeekInMonth(nth, weekday));
    }

    /// The month in which it is held every year.
    Month month() {
        return month;
    }

    /// The day that the statute names; empty in a year without this holiday.
    public Optional<LocalDate> in(Year year) {
        boolean held = year.getValue() >= since && (this != INAUGURATION || (year.getValue() - since) % 4 == 0);
        return held ? Optional.of(year.atMonth(month).atDay(1).with(day)) : Optional.empty();
    }
}
