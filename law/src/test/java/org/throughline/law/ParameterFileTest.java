package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.rule.Parameter;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.ParameterRow.Confidence;
import org.throughline.rule.Parameters;

/// A file of figures is read whole, or refused with the file, the line and what to do.
class ParameterFileTest {
    private static final String ROW = """
            - id: asylum.one_year
              value: 1
              unit: year
              effective_from: '1997-04-01'
              effective_to: null
              citation: INA 208(a)(2)(B)
              source: US Code snapshot
              confidence: verified
              applies_by: last arrival
            """;

    @Test
    void aRowIsReadWithItsPlace() {
        ParameterRow<?> row = read(ROW).getFirst();
        assertThat(row.value()).isEqualTo(Period.ofYears(1));
        assertThat(row.from()).contains(LocalDate.of(1997, 4, 1));
        assertThat(row.until()).isEmpty();
        assertThat(row.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(row.place()).isEqualTo("parameters/asylum.yaml:2");
    }

    @Test
    void whatIsNoRowOfTheListIsRefused() {
        for (String outside : List.of("parameters:\n", "- asylum.two_years\n", "---\n"))
            assertThatThrownBy(() -> read(ROW + outside + ROW))
                    .isInstanceOf(LawFileException.class)
                    .hasMessageMatching("parameters/asylum.yaml:1[12]: this is no row of the list of parameters;"
                            + " put every row into that one list");
    }

    @Test
    void twoRowsThatOverlapAreRefused() {
        String later = ROW.replace("'1997-04-01'", "'2026-05-01'");
        assertThatThrownBy(() -> check(ROW + later))
                .isInstanceOf(LawFileException.class)
                .hasMessage("parameters/asylum.yaml:11: asylum.one_year has two values on 2026-05-01"
                        + " (rows from 1997-04-01 and 2026-05-01); end the first row");
    }

    @Test
    void aGapBetweenTwoRowsIsRefused() {
        String ended = ROW.replace("effective_to: null", "effective_to: '2026-04-29'");
        String later = ROW.replace("'1997-04-01'", "'2026-05-01'");
        assertThatThrownBy(() -> check(ended + later))
                .isInstanceOf(LawFileException.class)
                .hasMessage("parameters/asylum.yaml:11: asylum.one_year has no value from 2026-04-30 to 2026-04-30;"
                        + " add the row that was in force then");
    }

    @Test
    void rowsThatFollowEachOtherAreTaken() {
        String ended = ROW.replace("effective_to: null", "effective_to: '2026-04-30'");
        String later = ROW.replace("'1997-04-01'", "'2026-05-01'").replace("value: 1", "value: 2");
        var parameters = new Parameters(check(ended + later));
        var limit = new Parameter<>("asylum.one_year", Period.class);
        assertThat(parameters.on(limit, LocalDate.of(2026, 4, 30)).value()).isEqualTo(Period.ofYears(1));
        assertThat(parameters.on(limit, LocalDate.of(2026, 5, 1)).value()).isEqualTo(Period.ofYears(2));
    }

    @Test
    void rowsOfTwoUnitsAreRefused() {
        String ended = ROW.replace("effective_to: null", "effective_to: '2026-04-30'");
        String later = ROW.replace("'1997-04-01'", "'2026-05-01'").replace("unit: year", "unit: days");
        assertThatThrownBy(() -> check(ended + later))
                .hasMessageContaining(":11: asylum.one_year has values of two kinds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            citation: INA 208(a)(2)(B)    | citation: ''                  | asylum.one_year has no citation
            source: US Code snapshot      |                               | asylum.one_year has no source
            applies_by: last arrival      | applies_by: ''                | asylum.one_year has no applies_by
            id: asylum.one_year           | id: ''                        | a row has no id
            unit: year                    | unit: moons                   | asylum.one_year has an unknown unit: moons
            value: 1                      | value: soon                   | asylum.one_year has a value that is no years
            confidence: verified          | confidence: sure              | asylum.one_year has an unknown confidence: sure
            effective_from: '1997-04-01'  | effective_from: 1 April 1997  | asylum.one_year has no day (yyyy-mm-dd) in effective_from
            effective_from: '1997-04-01'  | effective_from: null          | asylum.one_year has no effective_from
            effective_to: null            | effective_to: '1990-01-01'    | asylum.one_year ends before it begins
            effective_to: null            | effective_until: null         | asylum.one_year has an unknown key: effective_until
            """)
    void anUnfitRowIsRefusedWithItsLine(String was, String is, String message) {
        String file = ROW.replace(was, is == null ? "note: ''" : is);
        assertThat(file).isNotEqualTo(ROW);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(LawFileException.class)
                .hasMessageStartingWith("parameters/asylum.yaml:2: " + message);
    }

    @Test
    void aBrokenFileIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(ROW + "- id: [\n"))
                .isInstanceOf(LawFileException.class)
                .hasMessageMatching("(?s)parameters/asylum\\.yaml:1\\d: this is not YAML.*");
    }

    @Test
    void aRowOutOfForceIsKeptButNeverApplies() {
        String proposed = ROW.replace("effective_from: '1997-04-01'", "effective_from: null")
                + "  note: 'INACTIVE: proposed only'\n";
        ParameterRow<?> row = check(proposed).getFirst();
        assertThat(row.active()).isFalse();
        assertThat(row.appliesOn(LocalDate.of(2026, 11, 25))).isFalse();
    }

    private static List<ParameterRow<?>> read(String rows) {
        String file = "parameters:\n" + rows;
        return ParameterFile.read(
                "parameters/asylum.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ParameterRow<?>> check(String rows) {
        List<ParameterRow<?>> read = read(rows);
        Histories.check(read);
        return read;
    }
}
