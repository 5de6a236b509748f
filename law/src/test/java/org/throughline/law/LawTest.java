package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.rule.LegalQuestion;

class LawTest {
    @ParameterizedTest
    @ValueSource(strings = {"parameters/presence.yaml", "protection/tps-notices.csv", "bulletin/visa-bulletin.csv"})
    void aChangeInAnyFileOfFiguresIsAnotherEdition(String file) {
        assertThat(Law.load(changing(file, figures -> figures + "\n")).edition())
                .isNotEqualTo(Law.rulebook().edition());
    }

    @Test
    void aFigureWithTwoValuesOnADayIsRefused() {
        Function<String, byte[]> doubled =
                changing("parameters/presence.yaml", figures -> figures + figures.substring(figures.indexOf("- id:")));
        assertThatThrownBy(() -> Law.load(doubled))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("has two values on");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Law.file("parameters/none.yaml"))
                .isInstanceOf(LawFileException.class)
                .hasMessageContaining("parameters/none.yaml");
    }

    @Test
    void theOpenPointsOfARuleAreThoseOfItsClass() {
        assertThat(Law.openQuestions(Asked.of("presence.unlawful-from").rule()))
                .<String>extracting(LegalQuestion::id)
                .containsExactlyInAnyOrder("presence.entry-day", "presence.finding-day");
    }

    private static Function<String, byte[]> changing(String file, UnaryOperator<String> change) {
        return name -> name.equals(file)
                ? change.apply(new String(Law.file(name), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : Law.file(name);
    }
}
