package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Client;

/// A certified translation of a person's paper into English.
public final class Translation implements PageReader {
    @Override
    public String kind() {
        return "translation";
    }

    @Override
    public Speaker speaker() {
        return Speaker.CLIENT;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.heading("Birth Certificate (translation)", "Translation", "Certified Translation")
                || (page.has("complete and accurate translation") && page.has("Date of birth"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        fields.rightOf(Client.FULL_NAME, PrintedText::name, "Name", "Full name");
        fields.rightOf(Client.DATE_OF_BIRTH, PrintedDate::in, "Date of birth");
    }
}
