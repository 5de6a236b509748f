package org.throughline.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// A calendar that knows nothing of `java.time`: it walks from one day to the next as a wheel of numbers turns, from
/// Monday, 1 January 1990 on. Days are written as `2024-02-29`, so their order is that of the words.
final class Odometer {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2062;

    private final Map<String, Integer> places = new HashMap<>();
    private final String[] days = new String[(LAST_YEAR - FIRST_YEAR + 1) * 366];
    private final boolean[] holidays = new boolean[days.length];
    private final boolean[] inaugurations = new boolean[days.length];

    Odometer() {
        int place = 0;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
            for (int month = 1; month <= 12; month++)
                for (int day = 1; day <= length(year, month); day++) set(place++, year, month, day);
    }

    private void set(int place, int year, int month, int day) {
        days[place] = "%04d-%02d-%02d".formatted(year, month, day);
        places.put(days[place], place);
        holidays[place] = isHoliday(year, month, day, place % 7);
        inaugurations[place] = month == 1 && day == 20 && (year - 1965) % 4 == 0;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : LENGTHS[month - 1];
    }

    /// 5 USC 6103(a), as its sentences have it.
    ///
    /// @param weekday 0 is Monday
    private static boolean isHoliday(int year, int month, int day, int weekday) {
        int nth = (day - 1) / 7 + 1;
        boolean monday = weekday == 0;
        return switch (month) {
            case 1 -> day == 1 || (monday && nth == 3);
            case 2 -> monday && nth == 3;
            case 5 -> monday && day + 7 > 31;
            case 6 -> day == 19 && year >= 2021;
            case 7 -> day == 4;
            case 9 -> monday && nth == 1;
            case 10 -> monday && nth == 2;
            case 11 -> day == 11 || (weekday == 3 && nth == 4);
            case 12 -> day == 25;
            default -> false;
        };
    }

    private int place(String day) {
        return Objects.requireNonNull(places.get(day), day);
    }

    /// So many days later, or earlier.
    String plus(String day, int count) {
        return days[place(day) + count];
    }

    int between(String from, String to) {
        return place(to) - place(from);
    }

    /// The same day some years later; both neighbours where that year has no such day.
    SortedSet<String> yearsLater(String day, int years) {
        int year = Integer.parseInt(day.substring(0, 4)) + years;
        String rest = day.substring(4);
        var same = new TreeSet<String>();
        if (places.containsKey(year + rest)) same.add(year + rest);
        else {
            same.add(year + "-02-28");
            same.add(year + "-03-01");
        }
        return same;
    }

    /// The days on which a time may end that runs to this one: itself, or the next on which the office is open. Where a
    /// Friday is off for a holiday on Saturday, and on Inauguration Day where it matters, both ways are counted.
    SortedSet<String> rolled(String day, boolean inWashington) {
        var ends = new TreeSet<String>();
        int place = place(day);
        boolean weekend = place % 7 >= 5;
        boolean legal = holidays[place] || (place % 7 == 0 && holidays[place - 1]);
        boolean inaugurated = inaugurations[place] || (place % 7 == 0 && inaugurations[place - 1]);
        boolean mayBeOff = (place % 7 == 4 && holidays[place + 1]) || (inWashington && inaugurated);
        if (weekend || legal || mayBeOff) ends.addAll(rolled(days[place + 1], inWashington));
        if (!weekend && !legal) ends.add(day);
        return ends;
    }

    /// The days of a time of years that are worth a look: leap days, ends of months and years, holidays that fall on
    /// weekends, and what lies beside each.
    SortedSet<String> wonderDays(int firstYear, int lastYear) {
        var wonders = new TreeSet<String>();
        for (int place = 1; place < days.length - 1 && days[place] != null; place++) {
            int year = Integer.parseInt(days[place].substring(0, 4));
            if (year < firstYear || year > lastYear) continue;
            boolean lastOfMonth = days[place + 1] != null && days[place + 1].endsWith("-01");
            boolean holidayOffDay = place % 7 >= 5 && (holidays[place] || inaugurations[place]);
            if (lastOfMonth || holidayOffDay || inaugurations[place] || days[place].equals("1997-04-01"))
                for (int near = -1; near <= 1; near++) wonders.add(days[place + near]);
        }
        return wonders;
    }
}
