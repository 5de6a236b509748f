package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Passport;

/// The print of the "Most Recent I-94" from CBP's site. It tells of the last admission CBP knows, and not of what USCIS
/// changed later.
public final class I94Web implements PageReader {
    @Override
    public String kind() {
        return "I-94-web";
    }

    @Override
    public Speaker speaker() {
        return Speaker.CBP;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.has("I-94 Record Number") && (page.has("Most Recent I-94") || page.has("Admit Until Date"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.rightOf(Arrival.I94_NUMBER, PrintedNumber::i94, "I-94 Record Number");
        fields.rightOf(
                Arrival.DATE, PrintedDate::in, "Arrival/Issued Date", "Most Recent Date of Entry", "Date of Entry");
        fields.rightOf(Arrival.CLASS, Codes::classOfAdmission, "Class of Admission");
        page.find("Admit Until Date")
                .map(page::rightOf)
                .filter(until -> !Codes.isDurationOfStatus(until))
                .ifPresent(until -> fields.in(Arrival.ADMIT_UNTIL, PrintedDate::in, until));
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "For");
        fields.rightOf(Client.FAMILY_NAME, PrintedText::name, "Last/Surname");
        fields.rightOf(Client.GIVEN_NAME, PrintedText::name, "First (Given) Name");
        fields.rightOf(Client.DATE_OF_BIRTH, PrintedDate::in, "Birth Date");
        fields.rightOf(Passport.NUMBER, Codes::passportNumber, "Document Number", "Passport Number");
        fields.rightOf(Client.CITIZENSHIP, PrintedText::name, "Country of Citizenship", "Country of Issuance");
    }
}
