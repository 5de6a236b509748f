package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.office.work.Strip;
import org.throughline.text.Text;

/// Years under each other on a terminal: a sign for each quarter of a month.
final class StripText {
    private static final int LEFT = 5;
    private static final int PARTS = 4;
    private static final Text SHOWN = Text.of("{0} {1}", "{0} {1}");
    private static final Text NOTHING = Text.of("no trip known", "sin viaje conocido");

    private final Strip strip;
    private final Screen screen;

    private StripText(Strip strip, Screen screen) {
        this.strip = strip;
        this.screen = screen;
    }

    static void print(Strip strip, Screen screen) {
        var text = new StripText(strip, screen);
        screen.line(screen.dyed(Dye.FAINT, " ".repeat(LEFT) + text.months()));
        strip.years().forEach(text::year);
        text.key();
    }

    private String months() {
        return Arrays.stream(Month.values())
                .map(month -> Days.month(LocalDate.of(2000, month, 1), screen.reader()))
                .map(month -> screen.cell(month.substring(0, PARTS - 1), PARTS))
                .collect(Collectors.joining());
    }

    private void year(int year) {
        var line = new StringBuilder(screen.cell(String.valueOf(year), LEFT));
        for (Month month : Month.values())
            for (int part = 0; part < PARTS; part++) {
                LocalDate first = LocalDate.of(year, month, 1 + part * 7);
                LocalDate last = part == PARTS - 1 ? first.withDayOfMonth(first.lengthOfMonth()) : first.plusDays(6);
                line.append(screen.mark(mark(first, last)));
            }
        screen.line(line.toString());
    }

    /// What stands in a stretch of days: a point before a trip, what is not sure before what is.
    private Mark mark(LocalDate first, LocalDate last) {
        for (Strip.Point point : strip.points())
            if (!point.on().isBefore(first) && !point.on().isAfter(last)) return of(point);
        return strip.spans().stream()
                .filter(span -> !span.until().isBefore(first) && !span.from().isAfter(last))
                .map(Strip.Span::kind)
                .max(Strip.Kind::compareTo)
                .map(StripText::of)
                .orElse(Mark.NO_TRIP);
    }

    private static Mark of(Strip.Point point) {
        return point.today() ? Mark.TODAY : Mark.DEADLINE;
    }

    private static Mark of(Strip.Kind kind) {
        return switch (kind) {
            case AWAY -> Mark.AWAY;
            case LONG -> Mark.AWAY_LONG;
            case UNSURE -> Mark.UNKNOWN;
            case PLANNED -> Mark.PLANNED;
        };
    }

    private void key() {
        String kinds = strip.kinds().stream()
                .map(kind -> screen.say(SHOWN, screen.mark(of(kind)), screen.say(kind.words())))
                .collect(Collectors.joining("; "));
        String points = strip.points().stream()
                .map(point -> screen.say(SHOWN, screen.mark(of(point)), point.words()))
                .collect(Collectors.joining("; "));
        screen.paragraph(
                " ".repeat(LEFT),
                kinds + "; " + screen.say(SHOWN, screen.mark(Mark.NO_TRIP), screen.say(NOTHING)) + "; " + points);
    }
}
