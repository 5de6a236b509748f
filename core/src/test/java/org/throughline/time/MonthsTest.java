package org.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2012-01-31, P1M, 2012-02-29, 2012-03-01",
        "2012-10-31, P6M, 2013-04-30, 2013-05-01",
        "2012-02-29, P1Y, 2013-02-28, 2013-03-01",
        "2024-03-31, P-1M, 2024-02-29, 2024-03-01"
    })
    void aDayThatTheMonthLacksIsRoundedAsNamedOrRefused(LocalDate day, Period period, LocalDate down, LocalDate up) {
        assertThat(Months.plus(day, period, Rounding.DOWN)).isEqualTo(down);
        assertThat(Months.plus(day, period, Rounding.UP)).isEqualTo(up);
        assertThat(Months.isExact(day, period)).isFalse();
        assertThatThrownBy(() -> Months.plus(day, period, Rounding.ABORT))
                .isInstanceOf(Months.NoSuchDay.class)
                .hasMessageContaining("name a rounding");
    }

    @ParameterizedTest
    @EnumSource(Rounding.class)
    void aDayThatExistsIsNeverRounded(Rounding rounding) {
        assertThat(Months.plusYears(LocalDate.of(2013, 7, 4), 5, rounding)).isEqualTo("2018-07-04");
        assertThat(Months.plus(LocalDate.of(2024, 12, 15), 2, rounding)).isEqualTo("2025-02-15");
        assertThat(Months.isExact(LocalDate.of(2024, 2, 29), Period.ofYears(4))).isTrue();
    }

    @Test
    void theDaysOfAPeriodAreAddedAfterItsMonthsAreRounded() {
        assertThat(Months.plus(LocalDate.of(2023, 1, 31), Period.of(0, 1, 1), Rounding.DOWN))
                .isEqualTo("2023-03-01");
        assertThat(Months.plus(LocalDate.of(2023, 1, 31), Period.of(0, 1, 1), Rounding.UP))
                .isEqualTo("2023-03-02");
    }

    @Test
    void fourHundredYearsLaterEverythingIsTheSame() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1))
            for (int months = -30; months <= 30; months++)
                for (Rounding rounding : new Rounding[] {Rounding.DOWN, Rounding.UP})
                    assertThat(Months.plus(day.plusYears(400), months, rounding))
                            .isEqualTo(Months.plus(day, months, rounding).plusYears(400));
    }
}
