package org.throughline.law.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.law.Law;

class BulletinTest {
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Column F1_MEXICO = new Column(Chart.FINAL_ACTION, VisaCategory.F1, VisaArea.MEXICO);

    private final Bulletin bulletin =
            Law.rulebook().parameters().on(Bulletin.HISTORY, LocalDate.EPOCH).value();

    @Test
    void aCellIsReadAsPrinted() {
        assertThat(cell(Chart.FINAL_ACTION, VisaCategory.F1, VisaArea.MEXICO, "2026-07"))
                .hasToString("2007-11-08");
        assertThat(cell(Chart.FILING, VisaCategory.F2A, VisaArea.INDIA, "2026-07"))
                .hasToString("C");
        assertThat(cell(Chart.FINAL_ACTION, VisaCategory.EB4_RELIGIOUS, VisaArea.INDIA, "2024-10"))
                .hasToString("U");
        assertThat(cell(Chart.FINAL_ACTION, VisaCategory.F3, VisaArea.PHILIPPINES, "2016-05"))
                .hasToString("1994-01-22");
    }

    @Test
    void everyFamilyColumnHasEveryMonthAndNoMore() {
        for (VisaArea area : VisaArea.values()) {
            History history = history(Chart.FINAL_ACTION, VisaCategory.F4, area);
            assertThat(history.first()).isEqualTo(YearMonth.of(2016, 5));
            assertThat(history.last()).isEqualTo(YearMonth.of(2026, 7));
            assertThat(history.in(YearMonth.of(2026, 8))).isEmpty();
            assertThat(history.in(YearMonth.of(2016, 4))).isEmpty();
            assertThat(history.end()).isEqualTo(LocalDate.of(2026, 8, 1));
        }
    }

    @Test
    void aLineThatEndedHasNoLaterMonths() {
        assertThat(history(Chart.FILING, VisaCategory.EB5_REGIONAL, VisaArea.CHINA)
                        .last())
                .isEqualTo(YearMonth.of(2022, 4));
    }

    @Test
    void whatStandsBeforeAMonthWithTwoValuesIsNotKnown() {
        assertThat(history(Chart.FINAL_ACTION, VisaCategory.EB5_UNRESERVED, VisaArea.CHINA)
                        .first())
                .isEqualTo(YearMonth.of(2022, 6));
        assertThat(history(Chart.FINAL_ACTION, VisaCategory.EB5_UNRESERVED, VisaArea.INDIA)
                        .first())
                .isEqualTo(YearMonth.of(2022, 5));
    }

    /// `2024-01 C`: what the chart printed in a month, in one column.
    @ParameterizedTest
    @CsvSource({
        "'2024-01 C, 2024-02 C, 2024-03 U', 2024-01, 'C, C, U'",
        "'2024-01 C, 2024-03 U, 2024-04 C', 2024-03, 'U, C'",
        "'2024-01 C, 2024-02 C, 2024-02 U, 2024-03 C, 2024-04 U', 2024-03, 'C, U'",
        "'2024-01 C, 2024-02 C, 2024-02 U, 2024-04 U', 2024-04, 'U'",
        "'2024-01 C, 2024-01 U, 2024-02 C', 2024-02, 'C'",
    })
    void onlyTheLastMonthsWithoutABreakAreKnown(String printed, YearMonth first, String known) {
        var cells = new TreeMap<YearMonth, Set<Cutoff>>();
        for (String cell : COMMA.splitAsStream(printed).toList())
            cells.computeIfAbsent(YearMonth.parse(cell.substring(0, 7)), _ -> new LinkedHashSet<>())
                    .add(Cutoff.of(cell.substring(8)));
        assertThat(new Bulletin(Map.of(F1_MEXICO, cells)).history(F1_MEXICO))
                .contains(new History(
                        first, COMMA.splitAsStream(known).map(Cutoff::of).toList()));
    }

    @Test
    void aDateIsCurrentOnlyBeforeTheDateOfTheChart() {
        Cutoff cutoff = Cutoff.of("2025-01-01");
        assertThat(cutoff.admits(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(cutoff.admits(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(Cutoff.of("C").admits(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(Cutoff.of("U").admits(LocalDate.of(1990, 1, 1))).isFalse();
    }

    @Test
    void aLineThatGoesBackEndsAStretch() {
        var history = new History(
                YearMonth.of(2024, 1),
                List.of("C", "2020-01-01", "U", "C").stream().map(Cutoff::of).toList());
        assertThat(history.current(LocalDate.of(2019, 12, 31)))
                .containsExactly(
                        new Stretch(LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2024, 3, 1))),
                        new Stretch(LocalDate.of(2024, 4, 1), Optional.empty()));
    }

    @Test
    void nobodyIsInLineBeforeThePriorityDate() {
        var history = new History(YearMonth.of(2024, 1), List.of(new Cutoff.Current(), new Cutoff.Current()));
        assertThat(history.current(LocalDate.of(2024, 1, 31)))
                .containsExactly(new Stretch(LocalDate.of(2024, 1, 1), Optional.empty()));
        assertThat(history.current(LocalDate.of(2024, 2, 1)))
                .containsExactly(new Stretch(LocalDate.of(2024, 2, 1), Optional.empty()));
        assertThat(history.current(LocalDate.of(2024, 3, 1))).isEmpty();
    }

    @Test
    void anAreaWithoutAColumnCountsWithTheOthers() {
        var lines = new BulletinCells();
        lines.add(Map.of(
                "month",
                "2024-01",
                "chart",
                "final-action",
                "category",
                "F1",
                "ALL",
                "2015-01-01",
                "MEXICO",
                "2001-04-01"));
        assertThat(lines.cells().get(F1_MEXICO)).containsEntry(YearMonth.of(2024, 1), Set.of(Cutoff.of("2001-04-01")));
        assertThat(lines.cells().get(new Column(Chart.FINAL_ACTION, VisaCategory.F1, VisaArea.VIETNAM)))
                .containsEntry(YearMonth.of(2024, 1), Set.of(Cutoff.of("2015-01-01")));
    }

    private History history(Chart chart, VisaCategory category, VisaArea area) {
        return bulletin.history(new Column(chart, category, area)).orElseThrow();
    }

    private Cutoff cell(Chart chart, VisaCategory category, VisaArea area, String month) {
        return history(chart, category, area).in(YearMonth.parse(month)).orElseThrow();
    }
}
