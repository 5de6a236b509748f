package org.throughline.office.work;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import org.throughline.text.Text;

/// How long something lasts, in the reader's words.
public record TimeWords(Locale reader) {
    private static final Text ONE_DAY = Text.of("1 day", "1 día");
    private static final Text DAYS = Text.of("{0} days", "{0} días");
    private static final Text ONE_MONTH = Text.of("1 month", "1 mes");
    private static final Text MONTHS = Text.of("{0} months", "{0} meses");
    private static final Text ONE_YEAR = Text.of("1 year", "1 año");
    private static final Text YEARS = Text.of("{0} years", "{0} años");

    private static final Text TODAY = Text.of("today", "hoy");
    private static final Text AGO = Text.of("{0} ago", "hace {0}");
    private static final Text LEFT = Text.of("{0} left", "quedan {0}");
    private static final Text ONE_LEFT = Text.of("{0} left", "queda {0}");

    /// Up to so many days, and so many months, are told one by one.
    private static final int FEW_DAYS = 100;

    private static final int FEW_MONTHS = 24;

    public String days(long days) {
        return count(days, ONE_DAY, DAYS);
    }

    public String of(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() != 0) parts.add(count(period.getYears(), ONE_YEAR, YEARS));
        if (period.getMonths() != 0) parts.add(count(period.getMonths(), ONE_MONTH, MONTHS));
        if (period.getDays() != 0 || period.isZero()) parts.add(days(period.getDays()));
        return String.join(" ", parts);
    }

    /// What lies between two days, in either order: days up to about three months, then whole months, then whole years;
    /// rounded down.
    public String between(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        long days = ChronoUnit.DAYS.between(first, last);
        long months = ChronoUnit.MONTHS.between(first, last);
        if (days < FEW_DAYS) return days(days);
        return months < FEW_MONTHS
                ? count(months, ONE_MONTH, MONTHS)
                : count(ChronoUnit.YEARS.between(first, last), ONE_YEAR, YEARS);
    }

    /// `today`, `9 days left`, `3 years ago`.
    public String left(LocalDate today, LocalDate day) {
        if (!day.isAfter(today)) return distance(today, day);
        return (today.until(day, ChronoUnit.DAYS) == 1 ? ONE_LEFT : LEFT).in(reader, between(today, day));
    }

    /// `today`, `9 days`, `3 years ago`.
    public String distance(LocalDate today, LocalDate day) {
        if (day.equals(today)) return TODAY.in(reader);
        String span = between(today, day);
        return day.isBefore(today) ? AGO.in(reader, span) : span;
    }

    /// A number of anything that has a word for one and a word for many.
    public String count(long number, Text one, Text many) {
        return number == 1 ? one.in(reader) : many.in(reader, String.format(reader, "%,d", number));
    }
}
