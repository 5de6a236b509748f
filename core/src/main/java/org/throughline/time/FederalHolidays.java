package org.throughline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Federal holidays by rule: 5 USC 6103 and Executive Order 11582, as a function of day and office.
///
/// Single closures by Executive Order (24 December in some years, days of mourning) are not in the statute and not
/// here: they are dated data of the rulebook.
public final class FederalHolidays {
    /// Every working day is asked about, and most months have one holiday or none.
    private static final Map<Month, List<Holiday>> OF_MONTH =
            Arrays.stream(Holiday.values()).collect(Collectors.groupingBy(Holiday::month));

    private FederalHolidays() {}

    /// The holiday that the statute names for this very day, be it a weekend or not.
    public static Optional<Holiday> on(LocalDate day, Office office) {
        for (Holiday holiday : OF_MONTH.getOrDefault(day.getMonth(), List.of()))
            if ((holiday != Holiday.INAUGURATION || office == Office.WASHINGTON_AREA)
                    && holiday.in(Year.of(day.getYear())).equals(Optional.of(day))) return Optional.of(holiday);
        return Optional.empty();
    }

    /// The holiday for which offices are closed on this weekday: the day itself, the Monday after a Sunday, or the
    /// Friday before a Saturday. Empty on weekends.
    ///
    /// No text settles whether such a Friday is a legal holiday, on which a period may not end, or one for pay and
    /// leave only: see [ObservedFriday].
    public static Optional<Holiday> observedOn(LocalDate day, Office office) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> Optional.empty();
            case MONDAY -> on(day, office).or(() -> on(day.minusDays(1), office));
            case FRIDAY ->
                on(day, office).or(() -> on(day.plusDays(1), office).filter(next -> next != Holiday.INAUGURATION));
            case TUESDAY, WEDNESDAY, THURSDAY -> on(day, office);
        };
    }

    /// Whether this is a Friday that is off only because the Saturday after it is a holiday.
    public static boolean isObservedFriday(LocalDate day, Office office) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY
                && on(day, office).isEmpty()
                && observedOn(day, office).isPresent();
    }
}
