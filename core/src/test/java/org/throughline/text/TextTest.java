package org.throughline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final Text ROLLED =
            Text.of("{0} is a holiday; act by {1}.", "Actúe antes del {1}: el {0} es feriado.");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void datesAreWrittenAsTheReaderWritesThem() {
        assertThat(ROLLED.in(Locale.US, DAY, DAY.plusDays(1)))
                .isEqualTo("March 3, 2025 is a holiday; act by March 4, 2025.");
        assertThat(ROLLED.in(SPANISH, DAY, DAY.plusDays(1)))
                .isEqualTo("Actúe antes del 4 de marzo de 2025: el 3 de marzo de 2025 es feriado.");
        assertThat(ROLLED.in(Locale.of("es", "MX"), DAY, DAY)).startsWith("Actúe");
    }

    @Test
    void aTranslationThatDropsAHoleIsRefused() {
        assertThatThrownBy(() -> Text.of("By {0}.", "Pronto.")).hasMessageContaining("different holes");
    }

    @Test
    void aHoleWithoutAValueIsRefused() {
        assertThatThrownBy(() -> ROLLED.in(Locale.US, DAY)).hasMessageContaining("{1}");
    }

    @Test
    void wordsOfAgenciesStayAsPrintedAndTextsInTextsAreTranslated() {
        Text outer = Text.of("{0}: {1}", "{0}: {1}");
        assertThat(outer.in(SPANISH, "I-94 $1 \\ {2}", Text.of("arrival", "llegada")))
                .isEqualTo("I-94 $1 \\ {2}: llegada");
    }

    @Test
    void aLanguageWithoutATranslationFallsBackToEnglish() {
        assertThat(Text.of("arrival", "llegada").in(Locale.of("ht"))).isEqualTo("arrival");
    }
}
