package org.throughline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.rule.ParameterRow.Confidence;

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

    private static ParameterRow<Integer> row(int value, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new ParameterRow<>(
                "fee", value, "USD", from, until, "a law", "a page", Confidence.VERIFIED, "the day", "", true, "x:1");
    }
}
