package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.testing.SmallRow;

class ParametersTest {
    private static final Parameter<Integer> FEE = new Parameter<>("fee", Integer.class);
    private static final LocalDate LAST_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Parameters parameters = new Parameters(List.of(
            row(100, Optional.empty(), Optional.of(LAST_OF_2025)), row(102, Optional.of(NEW_YEAR), Optional.empty())));

    @Test
    void aFigureOfAnEarlierDayHadNoEndYet() {
        Parameters then = parameters.asOf(LocalDate.of(2025, 6, 1));
        assertThat(then.on(FEE, LocalDate.of(2026, 3, 1)).value()).isEqualTo(100);
        assertThat(parameters.on(FEE, LocalDate.of(2026, 3, 1)).value()).isEqualTo(102);
        assertThat(then.all()).hasSize(1);
    }

    @Test
    void onItsLastDayAFigureStillHadNoEnd() {
        assertThat(parameters.asOf(LAST_OF_2025).on(FEE, NEW_YEAR).value()).isEqualTo(100);
    }

    @Test
    void onItsFirstDayANewFigureIsKnown() {
        Parameters then = parameters.asOf(NEW_YEAR);
        assertThat(then.on(FEE, NEW_YEAR).value()).isEqualTo(102);
        assertThat(then.on(FEE, LAST_OF_2025).value()).isEqualTo(100);
    }

    @Test
    void aRulebookOfAnEarlierDaySaysSoInItsEdition() {
        var rulebook = new Rulebook(List.of(), parameters, "abc");
        Rulebook then = rulebook.asOf(LAST_OF_2025);
        assertThat(then.edition()).isEqualTo("abc as of 2025-12-31");
        assertThat(then.parameters().all()).hasSize(1);
    }

    @Test
    void aDayBeforeTheFirstOrAfterTheLastHasNoFigure() {
        var oneYear = new Parameters(List.of(row(100, Optional.of(NEW_YEAR), Optional.of(NEW_YEAR.plusYears(1)))));
        assertThat(oneYear.on(FEE, NEW_YEAR).value()).isEqualTo(100);
        assertThat(oneYear.on(FEE, NEW_YEAR.plusYears(1)).value()).isEqualTo(100);
        assertThatThrownBy(() -> oneYear.on(FEE, LAST_OF_2025))
                .isInstanceOf(Parameters.NoSuchParameter.class)
                .hasMessageContaining("fee")
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> oneYear.on(FEE, NEW_YEAR.plusYears(1).plusDays(1)))
                .isInstanceOf(Parameters.NoSuchParameter.class);
    }

    @Test
    void theHistoryHoldsAllRowsOfAFigureInTheirOrder() {
        assertThat(parameters.history(FEE)).extracting(ParameterRow::value).containsExactly(100, 102);
        assertThat(parameters.history(new Parameter<>("other", Integer.class))).isEmpty();
    }

    @Test
    void aProposedFigureWarnsUnderEachBeginningOfItsName() {
        ParameterRow<Integer> proposed = SmallRow.row("fee.asylum.rule2027", 900, false);
        var all = new Parameters(List.of(
                row(100, Optional.empty(), Optional.empty()), proposed, SmallRow.row("fee.asylum.usual", 50, true)));
        assertThat(all.notInForce(FEE)).containsExactly(proposed);
        assertThat(all.notInForce(new Parameter<>("fee.asylum", Integer.class))).containsExactly(proposed);
        assertThat(all.notInForce(new Parameter<>("fee.asylum.rule2027", Integer.class)))
                .isEmpty();
        assertThat(all.notInForce(new Parameter<>("fe", Integer.class))).isEmpty();
    }

    private static ParameterRow<Integer> row(int value, Optional<LocalDate> from, Optional<LocalDate> until) {
        return SmallRow.row("fee", value, true, from, until);
    }
}
