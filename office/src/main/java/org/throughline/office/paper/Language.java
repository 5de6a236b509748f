package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.throughline.office.work.TimeWords;
import org.throughline.office.work.Words;
import org.throughline.text.Text;

/// How one reader's language puts sentences, values, days and the time left.
///
/// A day always has its month in letters: 03/04/2019 is two days, depending on who reads it.
record Language(Locale reader) {

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
        return new Words(reader).format(day, pattern);
    }

    /// How much time lies between today and a day: "9 days left", "3 years ago".
    String left(LocalDate today, LocalDate day) {
        return time().left(today, day);
    }

    String span(LocalDate one, LocalDate other) {
        return time().between(one, other);
    }

    String days(long days) {
        return time().days(days);
    }

    String count(long number, Text one, Text many) {
        return time().count(number, one, many);
    }

    private TimeWords time() {
        return new TimeWords(reader);
    }

    /// Any value in words; words from a page are shown as they stand.
    String words(Object value) {
        return Sentence.clean(new Words(reader).value(value));
    }
}
