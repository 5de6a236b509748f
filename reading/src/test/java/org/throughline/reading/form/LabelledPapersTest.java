package org.throughline.reading.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.reading.page.Collected;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Specimen;
import org.throughline.reading.page.Subject;
import org.throughline.vocabulary.Client;

/// What the specimen pages alone do not show: whom a value speaks of, and what a changed page does to it.
class LabelledPapersTest {
    private static String drawing(String specimen) throws IOException {
        return Files.readString(Path.of("src/test/resources/pages", specimen)).split("(?m)^expect$", 2)[0];
    }

    private static Collected read(PageReader reader, String drawing) {
        return Collected.by(reader, Specimen.drawn(drawing));
    }

    @Test
    void admittedForDurationOfStatusHasNoLastDay() throws IOException {
        Collected read = read(new I94Web(), drawing("I-94-web.page").replace("04/15/2017", "D/S"));
        assertThat(read.values()).doesNotContainKey("admitUntil");
        assertThat(read.notRead).isEmpty();
    }

    @Test
    void eachRowOfATravelHistoryIsATripOfItsOwn() throws IOException {
        assertThat(read(new TravelHistory(), drawing("I-94-travel-history.page")).claims)
                .filteredOn(claim -> claim.type().id().startsWith("travel."))
                .extracting(claim -> claim.local() + " " + claim.raw())
                .isEqualTo(List.of("1 2017-02-11", "1 MIA", "2 2016-12-20", "2 HOU", "3 2016-10-16", "3 HID"));
    }

    @Test
    void thePetitionerOfANoticeIsNotTheClient() throws IOException {
        assertThat(read(new NoticeOfAction("I-797"), drawing("I-797_relative.page")).claims)
                .filteredOn(claim -> claim.type().equals(Client.FULL_NAME))
                .extracting(claim -> claim.subject() + " " + claim.raw())
                .containsExactlyInAnyOrder(
                        Subject.PETITIONER + " ENSAYO, MARIO", Subject.CLIENT + " PRUEBA MODELO, LUCIA");
    }

    @Test
    void whatThePassportsZonesDisagreeOnIsUnsure() throws IOException {
        Collected read = read(new PassportPage(), drawing("passport-page.page").replace("04 MAR 1990", "05 MAR 1990"));
        assertThat(read.values())
                .contains(entry("dateOfBirth", "1990-03-05?"), entry("passport.expires", "2020-02-02"));
    }

    @Test
    void aMachineLineWithAWrongCheckDigitIsUnsure() throws IOException {
        Collected read = read(new PassportPage(), drawing("passport-page.page").replace("SLV900304", "SLV900305"));
        assertThat(read.values().get("mrz.2")).endsWith("?");
    }

    @Test
    void onlyTheLettersOfAnOfficeAreMendedInAReceiptNumber() throws IOException {
        String scan = "from OCR\n" + drawing("I-797.page");
        assertThat(read(new NoticeOfAction("I-797"), scan.replace("IOE9912345678", "I0E9912345678"))
                        .values())
                .contains(entry("receiptNumber", "IOE9912345678"));
        assertThat(read(new NoticeOfAction("I-797"), scan.replace("IOE9912345678", "IOE99123456S8"))
                        .values())
                .contains(entry("receiptNumber", "IOE9912345658?"));
    }
}
