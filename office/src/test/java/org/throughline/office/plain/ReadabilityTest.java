package org.throughline.office.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    /// Published with the formula: 24 syllables and 13 words, reading ease 37.5, grade 11.3.
    private static final String PLATYPUS =
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

    /// Published with the formula: reading ease 69.
    private static final String PASSAGE =
            "This sentence, taken as a reading passage unto itself, is being used to prove a point.";

    @Test
    void publishedEnglishSentencesMeasureAsPublished() {
        Readability platypus = Readability.english(PLATYPUS);
        assertThat(platypus).isEqualTo(new Readability(1, 13, 24));
        assertThat(platypus.ease()).isCloseTo(37.5, within(.05));
        assertThat(platypus.grade()).isCloseTo(11.3, within(.05));
        assertThat(Readability.english(PASSAGE).ease()).isCloseTo(69, within(.5));
    }

    /// One word of one syllable to a sentence is the easiest there is: published as grade -3.4 and ease 121.22.
    @Test
    void theEasiestSentenceMeasuresAsPublished() {
        assertThat(Readability.english("Go. Run. Stop.").grade()).isCloseTo(-3.4, within(.005));
        assertThat(Readability.english("Go. Run. Stop.").ease()).isCloseTo(121.22, within(.005));
    }

    @Test
    void spanishIsMeasuredOnTheInfleszScale() {
        Readability one = Readability.spanish("El perro come pan. La niña bebe agua.");
        assertThat(one).isEqualTo(new Readability(2, 8, 13));
        assertThat(one.inflesz()).isCloseTo(206.835 - 62.3 * 13 / 8 - 4, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "asylum, 3", "created, 3", "asked, 1", "wanted, 2", "people, 2", "table, 2", "notices, 3", "changes, 2",
        "client, 2", "period, 3", "resident, 3", "they, 1", "apply, 2", "eye, 1", "court-ordered, 3", "family, 3"
    })
    void englishWordsHaveTheSyllablesOfADictionary(String word, int syllables) {
        assertThat(Syllables.english(word)).isEqualTo(syllables);
    }

    /// Divided as the Academy's spelling divides them: a-é-re-o, a-ve-ri-guáis, pin-güi-no.
    @ParameterizedTest
    @CsvSource({
        "aéreo, 4", "país, 2", "averiguáis, 4", "pingüino, 3", "ciudadanía, 5", "construir, 2", "guerra, 2", "rey, 1",
        "huida, 2", "cónyuge, 3", "leer, 2", "aeropuerto, 5", "búho, 2", "expulsión, 3", "quien, 1", "y, 1"
    })
    void spanishWordsHaveTheSyllablesOfTheirSpelling(String word, int syllables) {
        assertThat(Syllables.spanish(word)).isEqualTo(syllables);
    }

    @Test
    void aNameThatTheReaderNeedsAsItIsCountsAsOneShortWord() {
        assertThat(Readability.english("Send Form I-589 to USCIS by {0}."))
                .isEqualTo(Readability.english("Send x to x by x."));
        assertThat(Readability.english("See INA 208(a)(2)(B) and 8 CFR 1208.4(a)(2)(ii)."))
                .isEqualTo(Readability.english("See x and 8 x."));
        assertThat(Readability.english("Send an application to an agency by a day")
                        .grade())
                .isGreaterThan(
                        Readability.english("Send Form I-589 to USCIS by {0}").grade());
    }

    @Test
    void aColonAndASemicolonEndASentenceAsFleschCounts() {
        assertThat(Readability.english("One way: ask. No; wait! Why?").sentences())
                .isEqualTo(5);
        assertThat(Readability.spanish("¿Sí? ¡No! Espere.").sentences()).isEqualTo(3);
    }
}
