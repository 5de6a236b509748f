package org.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LastDayTest {
    private static final BusinessDays OPEN = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.LEGAL_HOLIDAY);

    @Test
    void theEventIsDayZeroAndWeekendsInsideCount() {
        LastDay appeal = LastDay.after(LocalDate.of(2021, 1, 26), 30, OPEN); // pfr-01
        assertThat(appeal.latest()).isEqualTo("2021-02-25");
        assertThat(appeal.isRolled()).isFalse();
    }

    @Test
    void aPeriodThatWouldEndOnAHolidayOrWeekendRunsOn() {
        LastDay day = LastDay.after(LocalDate.of(2026, 6, 4), 15, OPEN); // eoir-03: Juneteenth, then a weekend
        assertThat(day).isEqualTo(new LastDay(date(2026, 6, 19), date(2026, 6, 22), date(2026, 6, 22)));
        assertThat(day.isRolled()).isTrue();
    }

    @Test
    void aDayNamedByTheJudgeRollsOnAndTheSafeDayIsTheOpenOneBefore() {
        assertThat(LastDay.named(date(2008, 6, 21), OPEN)) // eoir-01
                .isEqualTo(new LastDay(date(2008, 6, 21), date(2008, 6, 20), date(2008, 6, 23)));
    }

    @Test
    void daysBeforeAHearingCountBackFromTheDayBefore() {
        assertThat(LastDay.beforeHearing(date(2026, 3, 2), 15, OPEN)) // 15 February 2026: a Sunday, then a holiday
                .isEqualTo(new LastDay(date(2026, 2, 15), date(2026, 2, 13), date(2026, 2, 17)));
    }

    @Test
    void aPaperDueOnASaturdayMayComeOnTheNextBusinessDay() {
        assertThat(OPEN.sameOrNext(date(2023, 4, 1))).isEqualTo("2023-04-03"); // usc-01
        assertThat(LastDay.after(date(2026, 1, 5), 84 + 3, OPEN).latest()).isEqualTo("2026-04-02"); // usc-03
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
