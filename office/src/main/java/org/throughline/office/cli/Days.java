package org.throughline.office.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.office.work.TimeWords;
import org.throughline.office.work.Words;

/// Writes days, always with the month in letters: 03/04/2019 is read one way here and another way there.
final class Days {
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
        return new TimeWords(reader).distance(today, day);
    }

    private static String format(LocalDate day, String pattern, Locale reader) {
        return new Words(reader).format(day, pattern);
    }
}
