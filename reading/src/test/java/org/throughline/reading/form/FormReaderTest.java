package org.throughline.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Collected;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Client;

class FormReaderTest {
    private static final FormReader I485 = new FormReader("I-485", Speaker.CLIENT);
    private static final FormReader I589 = new FormReader("I-589", Speaker.CLIENT);

    private static FilledForm i485() {
        return FilledForm.of("I-485", "01/20/25", 1)
                .writes(62, 530, "Prueba Modelo")
                .writes(242, 530, "Lucia")
                .writes(182, 656, "03/04/1990");
    }

    private static FilledForm withANumber(String figures) {
        FilledForm form = i485();
        for (int i = 0; i < figures.length(); i++)
            if (figures.charAt(i) != ' ') form.writes(453 + 14 * i, 380, figures.substring(i, i + 1));
        return form;
    }

    private static Collected read(Lines page) {
        assertThat(I485.recognises(page)).isTrue();
        return Collected.by(I485, page);
    }

    @Test
    void anAnswerIsReadInItsBoxAndClaimedWhereItStands() {
        Collected read = read(i485().page());
        assertThat(read.values())
                .containsOnly(
                        entry("name.family", "Prueba Modelo"),
                        entry("name.given", "Lucia"),
                        entry("dateOfBirth", "1990-03-04"));
        assertThat(read.place("dateOfBirth")).isEqualTo("182,646,242,656");
    }

    @Test
    void aCombIsReadCellByCellAndClaimedAsAWhole() {
        Collected read = read(withANumber("900123456").page());
        assertThat(read.values()).contains(entry("aNumber", "A900123456"));
        assertThat(read.place("aNumber")).isEqualTo("450,366,576,384");
    }

    @Test
    void aScanThatLostAFigureGivesNoNumber() {
        Collected read = read(
                withANumber("900 23456").scanned(new Placement(1, 0, 3, -4)).page());
        assertThat(read.values()).doesNotContainKey("aNumber");
        assertThat(read.notRead).containsExactly(Client.A_NUMBER);
    }

    @Test
    void aScanThatTakesACellLineForAFigureIsUnsure() {
        Collected read = read(withANumber("900123456")
                .writes(446, 380, "|")
                .writes(465, 380, "1")
                .scanned(new Placement(1, 0, 0, 0))
                .page());
        assertThat(read.values().getOrDefault("aNumber", "?")).endsWith("?");
    }

    @Test
    void whatPeopleWriteForNoAnswerIsNoAnswer() {
        Collected read = read(FilledForm.of("I-485", "01/20/25", 1)
                .writes(62, 530, "N/A")
                .writes(242, 530, "NONE")
                .writes(182, 656, "N/A")
                .page());
        assertThat(read.claims).isEmpty();
        assertThat(read.notRead).isEmpty();
    }

    @Test
    void aDayThatNoCalendarHasIsATaskForAPerson() {
        Collected read = read(FilledForm.of("I-485", "01/20/25", 1)
                .writes(182, 656, "02/30/1990")
                .page());
        assertThat(read.claims).isEmpty();
        assertThat(read.notRead).containsExactly(Client.DATE_OF_BIRTH);
    }

    @Test
    void aPageThatAScanMovedAndTurnedIsReadAllTheSame() {
        Lines page = withANumber("900123456")
                .scanned(new Placement(0.98, 0.03, 14, -9))
                .page();
        assertThat(read(page).values())
                .containsOnly(
                        entry("name.family", "Prueba Modelo"),
                        entry("name.given", "Lucia"),
                        entry("dateOfBirth", "1990-03-04"),
                        entry("aNumber", "A900123456"));
    }

    @Test
    void aPageThatLiesUpsideDownIsReadAllTheSame() {
        Lines page = i485().scanned(new Placement(-1, 0.01, 612, 785)).page();
        assertThat(read(page).values()).contains(entry("name.family", "Prueba Modelo"));
    }

    @Test
    void anEditionWithoutATableIsNotReadByTheTableOfAnother() {
        assertThat(read(i485().page("12/31/99")).claims).isEmpty();
    }

    @Test
    void aStampOverPrintedWordsGivesTheDayAndTheReceipt() {
        Lines page = FilledForm.of("I-589", "01/20/25", 1)
                .writes(330, 150, "RECEIVED")
                .writes(330, 166, "26 JUL 2020")
                .writes(341, 165, "Security")
                .writes(322, 184, "ZBO9912345678")
                .page();
        assertThat(Collected.by(I589, page).values())
                .containsOnly(entry("receivedDate", "2020-07-26"), entry("receiptNumber", "ZBO9912345678"));
    }

    @Test
    void theEntriesOfAListAreThingsOfTheirOwn() {
        Lines page = FilledForm.of("I-589", "01/20/25", 1)
                .writes(72, 617, "07/14/2019")
                .writes(177, 617, "Hidalgo")
                .writes(72, 635, "10/16/2016")
                .page();
        assertThat(Collected.by(I589, page).claims)
                .extracting(claim -> claim.type() + " " + claim.local() + " " + claim.raw())
                .containsExactlyInAnyOrder(
                        "entry.date 1 07/14/2019", "entry.place 1 Hidalgo", "entry.date 2 10/16/2016");
    }

    @Test
    void thePetitionerOfAnI130IsNotTheClient() {
        Lines page = FilledForm.of("I-130", "04/01/24", 1)
                .writes(404, 626, "Ensayo")
                .writes(404, 650, "Mario")
                .page();
        assertThat(Collected.by(new FormReader("I-130", Speaker.RELATIVE), page).claims)
                .extracting(Claim::subject)
                .isEqualTo(List.of(Subject.PETITIONER, Subject.PETITIONER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"G-28", "I-130", "I-131", "I-485", "I-589", "I-765", "I-821", "N-400"})
    void aBlankPageOfAnyKnownEditionGivesNothing(String form) {
        for (FormEdition edition : FormEdition.of(form))
            for (int number : edition.pages()) {
                Lines page = FilledForm.of(form, edition.edition(), number).page();
                assertThat(FormPage.of(form, page)).as(form + " page " + number).isPresent();
                assertThat(Collected.by(new FormReader(form, Speaker.CLIENT), page).claims)
                        .isEmpty();
            }
    }
}
