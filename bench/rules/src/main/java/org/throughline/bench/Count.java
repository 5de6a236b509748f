package org.throughline.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counting for the DRL, in plain Java, as a team that uses Drools would write it.
public final class Count {
    public static final LocalDate FLOOR = LocalDate.of(1997, 4, 1);

    private static final Set<LocalDate> HOLIDAYS = new HashSet<>();
    private static final Set<LocalDate> FRIDAYS_OFF = new HashSet<>();

    static {
        for (int year = 1990; year < 2060; year++) {
            fixed(LocalDate.of(year, 1, 1));
            nth(year, 1, 3);
            nth(year, 2, 3);
            LocalDate may = LocalDate.of(year, 5, 31);
            HOLIDAYS.add(may.minusDays(may.getDayOfWeek().getValue() - 1L));
            if (year > 2020) fixed(LocalDate.of(year, 6, 19));
            fixed(LocalDate.of(year, 7, 4));
            nth(year, 9, 1);
            nth(year, 10, 2);
            fixed(LocalDate.of(year, 11, 11));
            LocalDate november = LocalDate.of(year, 11, 1);
            HOLIDAYS.add(november.plusDays((11 - november.getDayOfWeek().getValue()) % 7 + 21L));
            fixed(LocalDate.of(year, 12, 25));
        }
        FRIDAYS_OFF.removeAll(HOLIDAYS);
    }

    private Count() {}

    private static void nth(int year, int month, int nth) {
        LocalDate first = LocalDate.of(year, month, 1);
        HOLIDAYS.add(first.plusDays((8 - first.getDayOfWeek().getValue()) % 7 + 7L * (nth - 1)));
    }

    private static void fixed(LocalDate day) {
        HOLIDAYS.add(day);
        if (day.getDayOfWeek().getValue() == 7) HOLIDAYS.add(day.plusDays(1));
        if (day.getDayOfWeek().getValue() == 6) FRIDAYS_OFF.add(day.minusDays(1));
    }

    public static boolean closed(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || HOLIDAYS.contains(day);
    }

    public static boolean fridayOff(LocalDate day) {
        return FRIDAYS_OFF.contains(day);
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The two roundings of an anniversary; alike but for a 29 February.
    public static LocalDate down(LocalDate day, int years) {
        return day.plusYears(years);
    }

    public static LocalDate up(LocalDate day, int years) {
        LocalDate down = day.plusYears(years);
        return down.getDayOfMonth() == day.getDayOfMonth() ? down : down.plusDays(1);
    }

    /// The day on which the law looks at a child's age: the day a number was there, less the days of waiting.
    public static LocalDate looked(LocalDate available, LocalDate petitioned, LocalDate approved) {
        return available.minusDays(ChronoUnit.DAYS.between(petitioned, approved));
    }

    /// When the clock reaches a count, in words; open where an end of a delay is not known.
    public static Object clock(LocalDate received, LocalDate denied, Collection<?> delays, int count) {
        var stops = new ArrayList<Life.Delay>();
        for (Object each : delays) stops.add((Life.Delay) each);
        if (denied != null) stops.add(new Life.Delay(0, denied, true, false, null));
        for (Life.Delay stop : stops) if (stop.over() && stop.until() == null) return Answers.OPEN;
        int run = 0;
        for (LocalDate day = received; ; day = day.plusDays(1)) {
            if (run == count) return "On[day=" + day + "]";
            boolean stopped = false;
            for (Life.Delay stop : stops) {
                if (day.isBefore(stop.from())) continue;
                if (!stop.over()) return "Stopped[since=" + day + ", days=" + run + "]";
                if (day.isBefore(stop.until())) stopped = true;
            }
            if (!stopped) run++;
        }
    }

    /// Days of a stay that nothing protects; -1 where it hangs on what nobody knows.
    public static int unlawful(
            LocalDate first, LocalDate left, LocalDate adult, boolean asylum, Life life, Collection<?> stays) {
        LocalDate from = later(first, FLOOR);
        LocalDate end = left.plusDays(1);
        if (!from.isBefore(end)) return 0;
        if (adult == null) return -1;
        from = later(from, adult);
        if (!from.isBefore(end)) return 0;
        var protectedDays = new ArrayList<LocalDate[]>();
        if (asylum) {
            if (life.getReceived() == null) return -1;
            add(protectedDays, life.getReceived(), life.getDecided() == null ? end : life.getDecided());
        }
        if (minus(from, end, protectedDays) == 0) return 0;
        if (!life.isStaysComplete()) return -1;
        for (Object each : stays) {
            var stay = (Life.Stay) each;
            add(protectedDays, stay.from(), stay.over() ? stay.until().plusDays(1) : end);
        }
        return minus(from, end, protectedDays);
    }

    private static void add(List<LocalDate[]> ranges, LocalDate from, LocalDate end) {
        if (from.isBefore(end)) ranges.add(new LocalDate[] {from, end});
    }

    private static int minus(LocalDate from, LocalDate end, List<LocalDate[]> ranges) {
        ranges.sort(Comparator.comparing(range -> range[0]));
        int left = (int) ChronoUnit.DAYS.between(from, end);
        LocalDate at = from;
        for (LocalDate[] range : ranges) {
            LocalDate start = later(range[0], at);
            LocalDate stop = range[1].isBefore(end) ? range[1] : end;
            if (!start.isBefore(stop)) continue;
            left -= (int) ChronoUnit.DAYS.between(start, stop);
            at = stop;
        }
        return left;
    }

    /// Days of presence from a day on until the filing; -1 where a return is not known.
    public static int present(LocalDate start, LocalDate filed, Collection<?> trips) {
        var away = new ArrayList<LocalDate[]>();
        for (Object each : trips) {
            var trip = (Life.Trip) each;
            if (trip.returned() == null) return -1;
            add(away, trip.left().plusDays(1), trip.returned());
        }
        return minus(start, filed, away);
    }
}
