package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.office.work.Strip;
import org.throughline.office.work.Words;

/// A strip of years, ready to be written as SVG. A month is [#MONTH] wide, whatever its days, so that months stand
/// under each other.
///
/// @param key what each shape means, for the words beside the picture
public record StripPicture(List<String> months, List<Year> years, List<Key> key, List<Mark> points) {
    static final double MONTH = 31;

    /// One year: its bars from left to right.
    ///
    /// @param spoken all that is drawn, in words
    public record Year(String label, String spoken, List<Bar> bars, List<Mark> marks) {}

    /// @param style a class of the stylesheet
    public record Bar(String style, double x, double width, String spoken) {}

    /// A day: `today`, or one from which something can be done.
    public record Mark(String style, double x, String spoken) {}

    public record Key(String style, String words) {}

    static StripPicture of(Strip strip, Language language) {
        var words = new Words(language.reader());
        return new StripPicture(
                Arrays.stream(Month.values())
                        .map(month -> words.format(LocalDate.of(2000, month, 1), "MMM"))
                        .toList(),
                strip.years().stream().map(year -> year(strip, year)).toList(),
                strip.kinds().stream()
                        .map(kind -> new Key(style(kind), language.say(kind.words())))
                        .toList(),
                strip.points().stream().map(StripPicture::mark).toList());
    }

    private static Year year(Strip strip, int year) {
        List<Strip.Span> spans =
                strip.spans().stream().filter(span -> span.isIn(year)).toList();
        List<Strip.Point> points = strip.points().stream()
                .filter(point -> point.on().getYear() == year)
                .toList();
        List<String> said = Stream.concat(
                        spans.stream().map(Strip.Span::words), points.stream().map(Strip.Point::words))
                .toList();
        return new Year(
                String.valueOf(year),
                year + (said.isEmpty() ? "" : ": " + String.join("; ", said)),
                spans.stream().map(span -> bar(span, year)).toList(),
                points.stream().map(StripPicture::mark).toList());
    }

    private static Bar bar(Strip.Span span, int year) {
        double from = span.from().getYear() < year ? 0 : x(span.from());
        double until = span.until().getYear() > year ? 12 * MONTH : x(span.until()) + 1;
        return new Bar(style(span.kind()), Chart.tenth(from), Chart.tenth(Math.max(2, until - from)), span.words());
    }

    private static Mark mark(Strip.Point point) {
        return new Mark(point.today() ? "today" : "flag", Chart.tenth(x(point.on())), point.words());
    }

    private static double x(LocalDate day) {
        return (day.getMonthValue() - 1) * MONTH + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
    }

    private static String style(Strip.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
