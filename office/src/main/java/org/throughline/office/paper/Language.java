package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How one reader's language puts sentences, values, days and the time left.
///
/// A day always has its month in letters: 03/04/2019 is two days, depending on who reads it.
record Language(Locale reader) {
    private static final Text YES = Text.of("yes", "sí");
    private static final Text NO = Text.of("no", "no");
    private static final Text ONE_DAY = Text.of("1 day", "1 día");
    private static final Text DAYS = Text.of("{0} days", "{0} días");
    private static final Text ONE_MONTH = Text.of("1 month", "1 mes");
    private static final Text MONTHS = Text.of("{0} months", "{0} meses");
    private static final Text ONE_YEAR = Text.of("1 year", "1 año");
    private static final Text YEARS = Text.of("{0} years", "{0} años");
    private static final Text TODAY = Text.of("today", "hoy");
    private static final Text LEFT = Text.of("{0} left", "quedan {0}");
    private static final Text ONE_LEFT = Text.of("{0} left", "queda {0}");
    private static final Text AGO = Text.of("{0} ago", "hace {0}");

    String say(Text text, Object... values) {
        return text.in(reader, values);
    }

    /// The rulebook's notes on its figures are in English only.
    boolean isEnglish() {
        return tag().startsWith("en");
    }

    /// For the `lang` attribute of the page.
    String tag() {
        return reader.getLanguage().isEmpty() ? "en" : reader.toLanguageTag();
    }

    /// `14 Mar 2019`, `14 mar 2019`.
    String day(LocalDate day) {
        return shown(day, "d MMM uuuu");
    }

    /// `Wed 18 Nov 2026`, `mié 18 nov 2026`.
    String weekday(LocalDate day) {
        return shown(day, "EEE d MMM uuuu");
    }

    String dayOfYear(LocalDate day) {
        return shown(day, "d MMM");
    }

    String month(YearMonth month) {
        return shown(month.atDay(1), month.getMonthValue() == 1 ? "MMM uuuu" : "MMM");
    }

    private String shown(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, reader).format(day);
    }

    /// How much time lies between today and a day: "9 days left", "3 years ago".
    String left(LocalDate today, LocalDate day) {
        if (day.equals(today)) return say(TODAY);
        String span = span(today, day);
        if (day.isBefore(today)) return say(AGO, span);
        return say(today.until(day, ChronoUnit.DAYS) == 1 ? ONE_LEFT : LEFT, span);
    }

    /// Days up to about three months, then whole months, then whole years; rounded down.
    String span(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        long days = ChronoUnit.DAYS.between(first, last);
        long months = ChronoUnit.MONTHS.between(first, last);
        if (days < 100) return count(days, ONE_DAY, DAYS);
        return months < 24
                ? count(months, ONE_MONTH, MONTHS)
                : count(ChronoUnit.YEARS.between(first, last), ONE_YEAR, YEARS);
    }

    String days(long days) {
        return count(days, ONE_DAY, DAYS);
    }

    String count(long number, Text one, Text many) {
        return number == 1 ? say(one) : say(many, String.format(reader, "%,d", number));
    }

    /// Any value in words; words from a page are shown as they stand.
    String words(Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case Boolean yes -> say(yes ? YES : NO);
            case Text text -> say(text);
            case Worded worded -> worded.in(reader);
            case Period period -> words(period);
            case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> Sentence.clean(String.valueOf(value));
        };
    }

    private String words(Period period) {
        var parts = new ArrayList<String>();
        if (period.getYears() != 0) parts.add(count(period.getYears(), ONE_YEAR, YEARS));
        if (period.getMonths() != 0) parts.add(count(period.getMonths(), ONE_MONTH, MONTHS));
        if (period.getDays() != 0 || period.isZero()) parts.add(count(period.getDays(), ONE_DAY, DAYS));
        return String.join(" ", parts);
    }
}
