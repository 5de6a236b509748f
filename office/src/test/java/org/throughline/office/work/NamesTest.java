package org.throughline.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.vocabulary.Vocabulary;

class NamesTest {
    @Test
    void everyFactThatAReaderMayClaimHasANameOfItsOwn() {
        assertThat(Vocabulary.all())
                .allSatisfy(type -> assertThat(FactNames.of(type)).as(type.id()).isNotEqualTo(type.question()));
    }

    @Test
    void aFormKeepsItsNumberInBothLanguagesAndItsMeaningIsTranslated() {
        assertThat(PaperNames.name("I-862").in(Locale.of("es"))).isEqualTo("I-862");
        assertThat(PaperNames.meaning("I-862").in(Locale.of("es"))).isEqualTo("Aviso de comparecencia");
    }

    @Test
    void aKindThatNobodyNamedIsCalledByItsOwnWord() {
        assertThat(PaperNames.name("I-918").english()).isEqualTo("I-918");
        assertThat(PaperNames.name("unknown").english()).isEqualTo("Paper of unknown kind");
    }
}
