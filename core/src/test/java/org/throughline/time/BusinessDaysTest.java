package org.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {
    private static final BusinessDays OPEN = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.LEGAL_HOLIDAY);
    private static final BusinessDays FRIDAYS = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.WORKDAY);
    /// 4 July 2026 is a Saturday.
    private static final LocalDate OBSERVED_FRIDAY = LocalDate.of(2026, 7, 3);

    @Test
    void aDayOnWhichTheOfficeIsClosedRollsToTheNextOpenOneOrBackToTheLast() {
        LocalDate saturday = LocalDate.of(2025, 8, 30); // before Labor Day
        assertThat(OPEN.sameOrNext(saturday)).isEqualTo("2025-09-02");
        assertThat(OPEN.sameOrPrevious(saturday)).isEqualTo("2025-08-29");
        assertThat(OPEN.sameOrNext(LocalDate.of(2025, 9, 2))).isEqualTo("2025-09-02");
    }

    @Test
    void whetherAnObservedFridayIsAWorkdayIsTheCallersToSay() {
        assertThat(OPEN.sameOrNext(OBSERVED_FRIDAY)).isEqualTo("2026-07-06");
        assertThat(FRIDAYS.sameOrNext(OBSERVED_FRIDAY)).isEqualTo(OBSERVED_FRIDAY);
        assertThat(FRIDAYS.isOpen(LocalDate.of(2025, 7, 4)))
                .as("a Friday that is the holiday itself")
                .isFalse();
    }

    @Test
    void aSundayHolidayClosesTheMondayInEitherReading() {
        assertThat(FRIDAYS.isOpen(LocalDate.of(2027, 7, 5))).isFalse();
    }

    @Test
    void singleClosuresAreClosedToo() {
        LocalDate christmasEve = LocalDate.of(2024, 12, 24);
        var closed = new BusinessDays(Office.ELSEWHERE, ObservedFriday.WORKDAY, Set.of(christmasEve));
        assertThat(OPEN.isOpen(christmasEve)).isTrue();
        assertThat(closed.sameOrNext(christmasEve)).isEqualTo("2024-12-26");
    }

    @Test
    void twentyWorkingDaysLeaveOutTheDayOfReceiptAndJuneteenth() {
        assertThat(OPEN.after(LocalDate.of(2026, 6, 1), 20)).isEqualTo("2026-06-30"); // foia-01
    }

    @Test
    void workingDaysCountFromOne() {
        assertThatThrownBy(() -> OPEN.after(OBSERVED_FRIDAY, 0)).hasMessageContaining("count from 1");
    }

    @Test
    void rollingEndsOnAnOpenDayAndMovesAsLittleAsItCan() {
        LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2041, 1, 1)).forEach(day -> {
            LocalDate next = OPEN.sameOrNext(day);
            assertThat(OPEN.isOpen(next)).as("%s", next).isTrue();
            assertThat(next.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(day.datesUntil(next).noneMatch(OPEN::isOpen)).isTrue();
            assertThat(OPEN.sameOrPrevious(next)).isEqualTo(next);
            assertThat(OPEN.after(day, 1)).isEqualTo(OPEN.sameOrNext(day.plusDays(1)));
        });
    }
}
