package org.throughline.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    private static Passage passage(String text) {
        return Specimen.drawn("40 50 9 " + text).whole();
    }

    private static String shown(java.util.Optional<? extends Read<?>> read) {
        return read.map(r -> r.value() + (r.standing() == org.throughline.fact.Standing.UNSURE ? "?" : ""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 03/12/2020, at noon    | 2020-03-12
            March 12, 2020            | 2020-03-12
            on Octcber 24,2019        | 2019-10-24
            12 MAR 2020               | 2020-03-12
            12-Mar-2020               | 2020-03-12
            07 ENE 1995               | 1995-01-07
            2020 March 12             | 2020-03-12
            2020-03-12                | 2020-03-12
            1995/07/04                | 1995-07-04
            3 de abril de 1990        | 1990-04-03
            O7/04/l995                | 1995-07-04?
            13/12/2020                | none
            02/30/2020                | none
            Form I-862 (06/22)        | none
            12 of 14, 2020            | none
            """)
    void datesAreFoundInEveryStyleAndImpossibleOnesAreNot(String printed, String date) {
        assertThat(shown(PrintedDate.in(passage(printed)))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"04/03/1990,1990-03-04", "25/12/1990,1990-12-25"})
    void aForeignPaperPutsTheDayFirst(String printed, String date) {
        assertThat(shown(PrintedDate.in(passage(printed), DateOrder.DAY_FIRST))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "A917066907,A917066907",
        "A917-066-907,A917066907",
        "File No: A 917 066 907,A917066907",
        "917-066-907,A917066907",
        "A-12 345 678,A012345678",
        "A1234567,A001234567",
        "A9l7066907,A917066907?",
        "12 345 678,none",
        "A91706690712,none"
    })
    void aNumbersAreFoundInEverySpelling(String printed, String number) {
        assertThat(shown(PrintedNumber.aNumber(passage(printed)))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "MSC9950889957,MSC9950889957",
        "IOE-99-574-89068,IOE9957489068",
        "MSC99508B9957,MSC9950889957?",
        "Form I-485,none"
    })
    void receiptNumbersAreFoundWithAndWithoutHyphens(String printed, String number) {
        assertThat(shown(PrintedNumber.lettersAndTen(passage(printed)))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"08:30 AM,08:30", "at 1:00 P.M.,13:00", "12:15 a.m.,00:15", "23:40,23:40", "25:00,none"})
    void timesAreOf24Hours(String printed, String time) {
        assertThat(shown(PrintedTime.in(passage(printed)))).isEqualTo(time);
    }
}
