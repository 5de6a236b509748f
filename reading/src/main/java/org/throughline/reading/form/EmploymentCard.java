package org.throughline.reading.form;

import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;

/// A copy of a work permit (I-766, "EAD"): each value stands under its label.
public final class EmploymentCard implements PageReader {
    /// As only cards print it; its label is small and easily misread.
    private static final Pattern A_NUMBER = Pattern.compile("(?<![\\w-])\\d{3}-\\d{3}-\\d{3}(?![\\w-])");

    @Override
    public String kind() {
        return "EAD-card-copy";
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        return (page.has("EMPLOYMENT AUTHORIZATION CARD") || page.has("EMPLOYMENT AUTHORIZATION DOCUMENT"))
                && page.has("Card Expires");
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.beside(Client.FAMILY_NAME, PrintedText::name, "Surname");
        fields.beside(Client.GIVEN_NAME, PrintedText::name, "Given Name");
        if (page.has("USCIS#")) fields.beside(Client.A_NUMBER, PrintedNumber::aNumber, "USCIS#");
        else
            page.whole().find(A_NUMBER).ifPresent(number -> fields.in(Client.A_NUMBER, PrintedNumber::aNumber, number));
        fields.beside(Card.CATEGORY, Codes::category, "Category");
        fields.beside(Card.NUMBER, PrintedNumber::lettersAndTen, "Card#");
        fields.beside(Client.COUNTRY_OF_BIRTH, PrintedText::name, "Country of Birth");
        fields.beside(Client.DATE_OF_BIRTH, PrintedDate::in, "Date of Birth");
        fields.beside(Card.VALID_FROM, PrintedDate::in, "Valid From");
        fields.beside(Card.VALID_TO, PrintedDate::in, "Card Expires");
    }
}
