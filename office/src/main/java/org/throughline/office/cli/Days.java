package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughline.text.Text;

/// Writes days, always with the month in letters: 03/04/2019 is read one way here and another way there.
final class Days {
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final Text TODAY = Text.of("today", "hoy");
    private static final Text ONE_DAY = Text.of("1 day", "1 día");
    private static final Text MANY_DAYS = Text.of("{0} days", "{0} días");
    private static final Text ONE_DAY_AGO = Text.of("1 day ago", "hace 1 día");
    private static final Text MANY_DAYS_AGO = Text.of("{0} days ago", "hace {0} días");

    private static final long LONG = 100;
    private static final Text MONTHS = Text.of("{0} months", "{0} meses");
    private static final Text YEARS = Text.of("{0} years", "{0} años");
    private static final Text AGO = Text.of("{0} ago", "hace {0}");

    private Days() {}

    /// `Wed 18 Nov`, with the year where it is not this one.
    static String weekday(LocalDate day, LocalDate today, Locale reader) {
        return format(day, day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM uuuu", reader);
    }

    /// `14 Mar 2019`.
    static String plain(LocalDate day, Locale reader) {
        return format(day, "d MMM uuuu", reader);
    }

    static String month(LocalDate day, Locale reader) {
        return format(day, "MMM", reader);
    }

    /// `9 days`, `today`, `3 days ago`; beyond some months only months and years.
    static String left(LocalDate today, LocalDate day, Locale reader) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) return TODAY.in(reader);
        if (Math.abs(days) >= LONG) return far(today, day, reader);
        if (days > 0) return (days == 1 ? ONE_DAY : MANY_DAYS).in(reader, days);
        return (days == -1 ? ONE_DAY_AGO : MANY_DAYS_AGO).in(reader, -days);
    }

    private static String far(LocalDate today, LocalDate day, Locale reader) {
        long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
        String span = months < 24 ? MONTHS.in(reader, months) : YEARS.in(reader, months / 12);
        return day.isBefore(today) ? AGO.in(reader, span) : span;
    }

    private static String format(LocalDate day, String pattern, Locale reader) {
        Locale locale = switch (reader.getLanguage()) {
            case "en" -> Locale.US;
            case "es" -> SPANISH;
            default -> reader;
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(day).replace(".", "");
    }
}
