package org.throughline.reading.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates in every style that the papers of a file use: `03/12/2020`, `March 12, 2020`, `12 MAR 2020`,
/// `2020 March 12`, `2020-03-12`, `2020/03/12`, and on request `03122020`.
///
/// A day that no calendar has is not found. A date that OCR spelt with letters for figures is found as `UNSURE`.
public final class PrintedDate {
    private static final String EDGE = "(?<![0-9A-Za-z])";
    private static final String END = "(?![0-9A-Za-z])";
    private static final String FIGURE = "[0-9OoQDlI|!SsBZ]";
    private static final String MONTH = "(?<month>\\p{L}[\\p{L}0]{2,9}|0ct\\p{L}*)\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>\\d{1,2})";

    private static final List<Pattern> IN_WORDS = List.of(
            Pattern.compile(EDGE + MONTH + "\\s*" + DAY + "(?:st|nd|rd|th)?\\s?[,.]?\\s*" + YEAR + END),
            Pattern.compile(EDGE + DAY + "[\\s-]*(?:de\\s+)?" + MONTH + "[\\s,-]*(?:de\\s+)?" + YEAR + END),
            Pattern.compile(EDGE + YEAR + "[\\s-]*" + MONTH + "[\\s-]*" + DAY + END));
    private static final Pattern YEAR_FIRST =
            Pattern.compile(EDGE + YEAR + "\\s?[-/]\\s?(?<month>\\d{2})\\s?[-/]\\s?(?<day>\\d{2})" + END);
    private static final Pattern FIGURES =
            Pattern.compile(EDGE + "(?<one>\\d{1,2})\\s?[/.-]\\s?(?<two>\\d{1,2})\\s?[/.-]\\s?" + YEAR + END);
    private static final Pattern COMPACT = Pattern.compile(EDGE + "(?<one>\\d{2})(?<two>\\d{2})" + YEAR + END);
    private static final Pattern LOOSE = Pattern.compile(EDGE + "(?<one>" + FIGURE + "{1,2})\\s?[/.-]\\s?(?<two>"
            + FIGURE + "{1,2})\\s?[/.-]\\s?(?<year>" + FIGURE + "{4})" + END);

    private PrintedDate() {}

    /// The first date of a passage.
    public static Optional<Read<LocalDate>> in(Passage passage, DateOrder order) {
        Optional<Read<LocalDate>> first = Optional.empty();
        for (Pattern pattern : IN_WORDS) first = earlier(first, inWords(passage, pattern));
        first = earlier(first, inWords(passage, YEAR_FIRST));
        first = earlier(first, figures(passage, FIGURES, order));
        return first.isPresent() ? first : figures(passage, LOOSE, order);
    }

    /// The first date of a passage, on a paper of the United States.
    public static Optional<Read<LocalDate>> in(Passage passage) {
        return in(passage, DateOrder.MONTH_FIRST);
    }

    /// [#in], and also eight figures in a row, as mainframes print them.
    public static Optional<Read<LocalDate>> compactIn(Passage passage, DateOrder order) {
        Optional<Read<LocalDate>> spelt = in(passage, order);
        return spelt.isPresent() ? spelt : figures(passage, COMPACT, order);
    }

    private static Optional<Read<LocalDate>> earlier(Optional<Read<LocalDate>> one, Optional<Read<LocalDate>> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
        return one.get().passage().upright().x0()
                        <= other.get().passage().upright().x0()
                ? one
                : other;
    }

    private static Optional<Read<LocalDate>> inWords(Passage passage, Pattern pattern) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            Optional<Integer> month = Month.of(matcher.group("month"));
            Optional<LocalDate> date =
                    month.flatMap(m -> date(matcher.group("year"), m, Integer.parseInt(matcher.group("day"))));
            if (date.isPresent()) return Optional.of(Read.of(date.get(), passage.cut(matcher.start(), matcher.end())));
        }
        return Optional.empty();
    }

    private static Optional<Read<LocalDate>> figures(Passage passage, Pattern pattern, DateOrder order) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            String spelt = matcher.group();
            int one = Integer.parseInt(Shape.figures(matcher.group("one")));
            int two = Integer.parseInt(Shape.figures(matcher.group("two")));
            boolean monthFirst = order == DateOrder.MONTH_FIRST;
            Optional<LocalDate> date =
                    date(Shape.figures(matcher.group("year")), monthFirst ? one : two, monthFirst ? two : one);
            if (date.isEmpty()) continue;
            Passage words = passage.cut(matcher.start(), matcher.end());
            boolean asPrinted = spelt.chars().noneMatch(c -> Character.isLetter(c) || c == '|' || c == '!');
            return Optional.of(asPrinted ? Read.of(date.get(), words) : Read.guessed(date.get(), words));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
            return date.getYear() < 1900 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The names of the months on the papers of a file, English and Spanish, whole or cut to three letters.
    private static final class Month {
        private static final List<List<String>> NAMES = List.of(
                List.of("january", "enero"),
                List.of("february", "febrero"),
                List.of("march", "marzo"),
                List.of("april", "abril"),
                List.of("may", "mayo"),
                List.of("june", "junio"),
                List.of("july", "julio"),
                List.of("august", "agosto"),
                List.of("september", "septiembre", "setiembre"),
                List.of("october", "octubre"),
                List.of("november", "noviembre"),
                List.of("december", "diciembre"));

        /// A name of five letters and more may have one letter wrong; the others must be as they are.
        static Optional<Integer> of(String printed) {
            if (Character.isDigit(printed.charAt(0)) && Character.isDigit(printed.charAt(1)))
                return Optional.of(Integer.valueOf(printed));
            String key = Folded.key(printed);
            for (int i = 0; i < 12; i++)
                for (String name : NAMES.get(i)) {
                    String month = Folded.key(name);
                    boolean cut = key.length() >= 3 && key.length() <= 4 && month.startsWith(key);
                    if (cut || key.equals(month)) return Optional.of(i + 1);
                }
            for (int i = 0; i < 12 && key.length() >= 5; i++)
                for (String name : NAMES.get(i))
                    if (Folded.of(printed).find(Folded.key(name), 0, 1).isPresent()) return Optional.of(i + 1);
            return Optional.empty();
        }
    }
}
