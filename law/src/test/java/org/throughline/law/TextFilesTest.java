package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.text.Text;

class TextFilesTest {
    private static final Locale NOBODYS = Locale.of("qps");

    @Test
    void oneFileIsALanguage() {
        Text late = Text.of("{0} is late.", "{0} llega tarde.");
        assertThat(late.in(NOBODYS, "Ana")).isEqualTo("[Ana ïs låtë.]");
        assertThat(late.in(Locale.of("es"), "Ana")).isEqualTo("Ana llega tarde.");
    }

    @Test
    void aSentenceWithoutATranslationFallsBackToEnglish() {
        Text early = Text.of("{0} is early.", "{0} llega temprano.");
        assertThat(early.in(NOBODYS, "Ana")).isEqualTo("Ana is early.");
    }

    @Test
    void aTranslationThatInventsAHoleIsNotUsed() {
        assertThat(Text.of("It has no holes.", "No tiene huecos.").in(NOBODYS)).isEqualTo("It has no holes.");
    }
}
