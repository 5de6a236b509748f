package org.throughline.office.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.office.work.CaseView;
import org.throughline.rule.Deadline;
import org.throughline.timeline.Happening;

/// Two speeds of time: all years before today on the left, the next months, wider, on the right.
record Axis(LocalDate first, LocalDate today, LocalDate last, int todayColumn, int columns) {
    private static final int MONTHS_AHEAD = 4;
    private static final int MOST_MONTHS_AHEAD = 15;
    private static final double PAST = 0.72;

    /// @param columns how many there are in all
    static Axis of(CaseView view, int columns) {
        LocalDate today = view.today();
        LocalDate first = today.minusYears(1);
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        for (Happening happening : all(view)) {
            if (happening.on().isBefore(first)) first = happening.on();
            if (happening.on().isAfter(last)) last = happening.on();
        }
        LocalDate furthest = today.plusMonths(MOST_MONTHS_AHEAD);
        return new Axis(
                first.withDayOfYear(1),
                today,
                last.isAfter(furthest) ? furthest : last,
                (int) (columns * PAST),
                columns);
    }

    private static List<Happening> all(CaseView view) {
        return view.timeline().lanes().stream()
                .flatMap(lane -> lane.happenings().stream())
                .toList();
    }

    int column(LocalDate day) {
        if (day.equals(today)) return todayColumn;
        if (day.isBefore(today)) {
            double part = part(first, day, today);
            return Math.clamp((int) (part * todayColumn), 0, todayColumn - 1);
        }
        double part = part(today, day, last);
        int ahead = columns - 1 - todayColumn;
        return Math.clamp(todayColumn + 1 + (int) (part * (ahead - 1)), todayColumn + 1, columns - 1);
    }

    private static double part(LocalDate from, LocalDate day, LocalDate until) {
        return (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, until));
    }

    static boolean isRunning(Deadline deadline, LocalDate today) {
        return !deadline.latest().isBefore(today);
    }
}
