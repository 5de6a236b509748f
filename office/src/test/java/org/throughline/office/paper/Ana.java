package org.throughline.office.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.office.paper.AnaPapers.Paper;
import org.throughline.office.work.Asked;
import org.throughline.office.work.CaseReading;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Trouble;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Passport;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;

/// The fictional Ana Specimen of the design's pictures, with all that a report can have to show.
final class Ana {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final Locale SPANISH = Locale.of("es");

    private Ana() {}

    static CaseView view(Reading reading, LocalDate today, Locale reader) {
        return CaseReading.of(AnaRules.rulebook())
                .view(reading, Instant.parse("2026-11-09T12:00:00Z"), new Asked(today, Optional.empty(), reader));
    }

    static CaseView view(Locale reader) {
        return view(papers().read(), TODAY, reader);
    }

    static AnaPapers papers() {
        return new AnaPapers()
                .paper(
                        "foia-cover-letter",
                        Speaker.USCIS,
                        new Paper()
                                .says(RecordsRequest.CONTROL_NUMBER, "NRC0000000001", "NRC0000000001")
                                .says(RecordsRequest.RESPONSE_DATE, "2026-11-02", "November 2, 2026"))
                .paper(
                        "I-94-web",
                        Speaker.CBP,
                        person(new Paper())
                                .says(Arrival.DATE, "2019-03-14", "2019 March 14")
                                .says(Arrival.CLASS, "B2", "B2")
                                .says(Arrival.ADMIT_UNTIL, "2019-09-13", "09/13/2019")
                                .says(Arrival.I94_NUMBER, "99000000042", "99000000042"))
                .paper(
                        "I-213",
                        Speaker.ICE,
                        person(new Paper().scanned())
                                .says(Client.A_NUMBER, "A000000042", "A000 000 042")
                                .says(Arrival.DATE, "2019-03-04", "03/04/2019")
                                .says(Proceeding.DATE_OF_ACTION, "2023-04-18", "04/18/2023")
                                .claims(Client.CITIZENSHIP, Said.exactly("GUATEMALA"), "GUATEMALA", Standing.UNSURE)
                                .missing(Proceeding.DISPOSITION)
                                .covers("(b)(6)")
                                .covers("(b)(7)(E)"))
                .paper(
                        "I-862",
                        Speaker.ICE,
                        new Paper()
                                .says(Client.FULL_NAME, "Ana SPECIMEN", "Ana SPECIMEN")
                                .says(Client.A_NUMBER, "A000000042", "A000-000-042")
                                .says(Proceeding.NTA_ISSUED, "2023-05-09", "05/09/2023")
                                .claims(Hearing.DATE, new Said.NoneYet<>(), "TO BE SET", Standing.READ))
                .paper(
                        "I-797C",
                        Speaker.USCIS,
                        new Paper()
                                .says(Filing.FORM, "I-589", "I-589")
                                .says(Filing.RECEIVED, "2020-03-09", "03/09/2020")
                                .says(Filing.RECEIPT_NUMBER, "ZBO0000000042", "ZBO-00-000-00042")
                                .says(Notice.DATE, "2020-03-20", "March 20, 2020")
                                .says(Notice.TYPE, "Receipt", "Receipt"))
                .paper(
                        "I-797E",
                        Speaker.USCIS,
                        new Paper()
                                .says(Filing.FORM, "I-130", "I-130")
                                .says(Notice.DATE, "2026-08-26", "August 26, 2026")
                                .says(Notice.TYPE, "Request for Evidence", "Request for Evidence")
                                .says(Notice.RESPONSE_DUE, "2026-11-18", "November 18, 2026"))
                .paper(
                        "EOIR-hearing-notice",
                        Speaker.EOIR,
                        new Paper()
                                .says(Hearing.DATE, "2027-01-14", "January 14, 2027")
                                .says(Hearing.TYPE, "INDIVIDUAL", "Individual"))
                .paper(
                        "EAD-card-copy",
                        Speaker.USCIS,
                        new Paper()
                                .says(Card.VALID_FROM, "2021-02-02", "02/02/2021")
                                .says(Card.VALID_TO, "2023-02-01", "02/01/2023")
                                .says(Card.CATEGORY, "C08", "C08"))
                .paper(
                        "passport-page",
                        Speaker.FOREIGN_STATE,
                        new Paper().says(Passport.ISSUED, "2018-06-01", "01 JUN 2018"))
                .paper("withheld-page-sheet", Speaker.USCIS, new Paper())
                .ofAnotherPerson("I-94-web", Speaker.CBP, new Paper().says(Client.FAMILY_NAME, "Stranger", "STRANGER"))
                .paper("unknown", Speaker.USCIS, new Paper())
                .copyOf(4, new Paper().says(Client.A_NUMBER, "A000000042", "A000-000-042"))
                .trouble(12, Trouble.Kind.OCR_FAILED);
    }

    private static Paper person(Paper paper) {
        return paper.says(Client.FAMILY_NAME, "Specimen", "SPECIMEN")
                .says(Client.GIVEN_NAME, "Ana", "ANA")
                .says(Client.DATE_OF_BIRTH, "1991-03-02", "03/02/1991");
    }

    /// A drawn page: grey lines, and the words that reading found in their places.
    static Optional<byte[]> picture(Reading reading, PageRef ref) {
        return reading.pages().stream()
                .filter(page -> page.ref().equals(ref))
                .findFirst()
                .map(Ana::drawn);
    }

    private static byte[] drawn(ReadPage page) {
        int scale = 2;
        var image = new BufferedImage(
                (int) (page.width() * scale), (int) (page.height() * scale), BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(scale, scale);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 16));
        pen.drawString(page.kind() + ", specimen", 72, 80);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 14));
        page.claims()
                .forEach(claim -> pen.drawString(
                        claim.raw(),
                        (int) claim.area().x0() + 2,
                        (int) claim.area().y1() - 3));
        page.bars().forEach(bar -> {
            pen.drawRect(
                    (int) bar.area().x0(),
                    (int) bar.area().y0(),
                    (int) bar.area().width(),
                    16);
            pen.drawString(
                    bar.code().orElse(""),
                    (int) bar.area().x0() + 30,
                    (int) bar.area().y1() - 3);
        });
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
