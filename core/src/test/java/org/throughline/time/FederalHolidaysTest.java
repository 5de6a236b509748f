package org.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the reference table of 1990 to 2040 and against what GSA's own package gives.
class FederalHolidaysTest {
    private record Row(boolean inauguration, LocalDate day, LocalDate observed) {
        static Row of(String line) {
            String[] cells = line.split(",", -1);
            LocalDate day = LocalDate.parse(cells[cells.length - 2]);
            return new Row(line.contains("Inauguration"), day, LocalDate.parse(cells[cells.length - 1]));
        }

        Office office() {
            return inauguration ? Office.WASHINGTON_AREA : Office.ELSEWHERE;
        }

        /// The table moves a Saturday Inauguration Day to Friday (2001, 2029); 6103(c) gives no other day for it.
        boolean isMovedAgainstTheStatute() {
            return inauguration && day.getDayOfWeek() == DayOfWeek.SATURDAY;
        }
    }

    private static List<Row> table() throws IOException {
        try (InputStream table = FederalHolidaysTest.class.getResourceAsStream("federal-holidays.csv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("1") || line.startsWith("2"))
                    .map(Row::of)
                    .toList();
        }
    }

    @Test
    void everyHolidayOfTheTableIsNamedAndObservedOnItsDay() throws IOException {
        assertThat(table()).hasSize(542);
        for (Row row : table()) {
            assertThat(FederalHolidays.on(row.day, row.office())).as("%s", row).isPresent();
            if (!row.isMovedAgainstTheStatute())
                assertThat(FederalHolidays.observedOn(row.observed, row.office()))
                        .as("%s", row)
                        .isPresent();
        }
    }

    @Test
    void noOtherWeekdayIsAHoliday() throws IOException {
        var expected = new TreeSet<LocalDate>();
        table().stream().filter(row -> !row.inauguration).forEach(row -> expected.add(row.observed));
        List<LocalDate> observed = LocalDate.of(1990, 1, 1)
                .datesUntil(LocalDate.of(2041, 1, 1))
                .filter(day -> FederalHolidays.observedOn(day, Office.ELSEWHERE).isPresent())
                .toList();
        assertThat(observed).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-06-18 2021-07-05 2021-12-24",
        "2023, 2023-01-02 2023-11-10",
        "2027, 2027-06-18 2027-07-05 2027-12-24"
    })
    void theObservedDaysThatDifferAreThoseOfTheGovernmentsPackage(int year, String days) {
        List<LocalDate> differ = Year.of(year)
                .atDay(1)
                .datesUntil(LocalDate.of(year, 12, 31))
                .filter(day -> FederalHolidays.on(day, Office.ELSEWHERE).isEmpty())
                .filter(day -> FederalHolidays.observedOn(day, Office.ELSEWHERE).isPresent())
                .toList();
        assertThat(differ)
                .containsExactlyElementsOf(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-20, true", // also the day of Dr. King
        "2013-01-21, true", // the 20th was a Sunday
        "2029-01-19, false", // the 20th is a Saturday, and is not moved
        "2026-01-20, false"
    })
    void inaugurationDayClosesOfficesInTheWashingtonAreaOnly(LocalDate day, boolean closed) {
        assertThat(FederalHolidays.observedOn(day, Office.WASHINGTON_AREA).isPresent())
                .isEqualTo(closed);
        Optional<Holiday> elsewhere = FederalHolidays.observedOn(day, Office.ELSEWHERE);
        assertThat(elsewhere).isNotEqualTo(Optional.of(Holiday.INAUGURATION));
    }

    @Test
    void juneteenthIsAHolidayFromTheYearItBecameLaw() {
        assertThat(FederalHolidays.on(LocalDate.of(2020, 6, 19), Office.ELSEWHERE))
                .isEmpty();
        assertThat(FederalHolidays.on(LocalDate.of(2021, 6, 19), Office.ELSEWHERE))
                .contains(Holiday.JUNETEENTH);
    }
}
