package org.throughline.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    private static final String PAGE = """
            40 50 9 U.S. Department of Homeland Security
            300 50 11 Notice of Something
            40 90 6 Family Name
            226 90 6 First
            40 101 9 SPECIMEN SAMPLE
            226 101 9 ANA
            40 130 9 File No: A 900 123 456
            300 130 9 DOB: 04/03/1990
            40 170 10 Valid until:
            260 170 10 04/03/2020
            40 150 10 Class of Admission
            260 150 10 B2
            40 755 7 Form I-286 (Rev. 09/14)
            500 755 7 Page 2 of 3
            """;

    private final Lines page = Specimen.drawn(PAGE);

    private String after(String label) {
        return page.after(page.find(label).orElseThrow()).text();
    }

    @Test
    void aValueIsFoundAfterItsLabelUpToTheNextColumn() {
        assertThat(after("File No")).isEqualTo("A 900 123 456");
        assertThat(after("DOB")).isEqualTo("04/03/1990");
    }

    @Test
    void aValueIsFoundUnderItsLabelAndNotUnderTheNextOne() {
        assertThat(page.under(page.find("family name").orElseThrow()).text()).isEqualTo("SPECIMEN SAMPLE");
        assertThat(page.under(page.find("First").orElseThrow()).text()).isEqualTo("ANA");
    }

    @Test
    void aValueAcrossAColumnGapIsRightOfItsLabelButNotAfterIt() {
        assertThat(after("Class of Admission")).isEmpty();
        assertThat(page.rightOf(page.find("Class of Admission").orElseThrow()).text())
                .isEqualTo("B2");
    }

    @Test
    void aColonReachesOverTheGap() {
        assertThat(after("Valid until")).isEqualTo("04/03/2020");
    }

    @Test
    void whatHasALabelOfItsOwnOrLiesBehindABarIsNotTheValue() {
        Lines other = Specimen.drawn("40 50 9 Subject ID:\n230 50 9 FIN: 1234567890\n");
        assertThat(other.after(other.find("Subject ID").orElseThrow()).text()).isEmpty();
        Lines barred = Specimen.drawn("40 50 9 Subject ID:\n230 50 9 1234567890\nbar 110 40 180 54 (b)(6)\n");
        assertThat(barred.after(barred.find("Subject ID").orElseThrow()).text()).isEmpty();
    }

    @Test
    void aLabelIsNoPartOfALongerWord() {
        assertThat(page.has("Depart")).isFalse();
        assertThat(page.has("department of homeland")).isTrue();
    }

    @Test
    void aMisspeltLabelIsFoundOnlyOnAScan() {
        String garbled = PAGE.replace("Homeland", "Hcmeland");
        assertThat(Specimen.drawn(garbled).has("Department of Homeland Security"))
                .isFalse();
        assertThat(Specimen.drawn("from OCR\n" + garbled).has("Department of Homeland Security"))
                .isTrue();
    }

    @Test
    void aPageUpsideDownReadsTheSameAndKeepsItsPlaces() {
        Lines turned = Specimen.drawn("rotation 180\n" + PAGE);
        Passage value = turned.under(turned.find("Family Name").orElseThrow());
        assertThat(value.text()).isEqualTo("SPECIMEN SAMPLE");
        assertThat(Claims.areaOf(value.cut(0, 4).words()).x1()).isEqualTo(612 - 40.0);
    }

    @Test
    void aCutWordIsAsWideAsItsCharacters() {
        Passage number = page.whole()
                .cut(page.whole().text().indexOf("04/03"), page.whole().text().indexOf("04/03") + 5);
        assertThat(Claims.areaOf(number.words()).width()).isCloseTo(27, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void theFootTellsFormEditionAndPage() {
        FormFoot foot = page.foot().orElseThrow();
        assertThat(foot.form()).isEqualTo("I-286");
        assertThat(foot.edition()).contains("09/14");
        assertThat(foot.page()).contains(2);
        assertThat(foot.pages()).contains(3);
    }
}
