package org.throughline.office.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Where a day stands on the chart. The ruler has two speeds: years, then the next months drawn wider.
///
/// @param first where the years begin
/// @param turn where the months begin: the first day of today's month
/// @param end where the chart ends; what is later is drawn at the edge
record Ruler(LocalDate first, LocalDate turn, LocalDate end, LocalDate today) {
    static final double LEFT = 148;
    static final double TURN = 880;
    static final double RIGHT = 1152;

    private static final double LEAST_YEAR = 40;
    private static final double LETTER = 7;

    /// A line across all lanes, with its label.
    record Tick(double x, String label) {}

    static Ruler over(Collection<Entry> entries, LocalDate today) {
        LocalDate turn = today.withDayOfMonth(1);
        LocalDate first = entries.stream()
                .map(Entry::on)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(turn.minusYears(1)))
                .orElse(turn.minusYears(1));
        LocalDate last = entries.stream()
                .filter(Entry::toCome)
                .map(Entry::on)
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusDays(45);
        long months = Math.clamp(ChronoUnit.MONTHS.between(turn, last) + 1, 4, 12);
        return new Ruler(first.withDayOfYear(1), turn, turn.plusMonths(months), today);
    }

    double x(LocalDate day) {
        if (day.isBefore(turn)) return Math.max(LEFT, LEFT + part(first, day, turn) * (TURN - LEFT));
        return Math.min(RIGHT, TURN + part(turn, day, end) * (RIGHT - TURN));
    }

    boolean beyond(LocalDate day) {
        return day.isAfter(end);
    }

    private static double part(LocalDate from, LocalDate day, LocalDate to) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    List<Tick> years() {
        int count = turn.getYear() - first.getYear() + 1;
        int step = Math.max(1, (int) Math.ceil(LEAST_YEAR * count / (TURN - LEFT)));
        var ticks = new ArrayList<Tick>();
        for (int year = first.getYear(); year <= turn.getYear(); year += step) {
            double x = x(LocalDate.of(year, 1, 1));
            if (x < TURN - LEAST_YEAR / 2) ticks.add(new Tick(x, String.valueOf(year)));
        }
        return ticks;
    }

    List<Tick> months(Language language) {
        var ticks = new ArrayList<Tick>();
        YearMonth last = YearMonth.from(end);
        for (YearMonth month = YearMonth.from(turn).plusMonths(1); month.isBefore(last); month = month.plusMonths(1)) {
            double x = x(month.atDay(1));
            double free = ticks.isEmpty()
                    ? TURN
                    : ticks.getLast().x() + ticks.getLast().label().length() * LETTER;
            if (x >= free + LETTER) ticks.add(new Tick(x, language.month(month)));
        }
        return ticks;
    }
}
