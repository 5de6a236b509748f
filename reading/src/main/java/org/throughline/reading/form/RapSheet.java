package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedDate;
import org.throughline.vocabulary.Client;

/// What the FBI's file of fingerprints says of arrests. It is read for the person's birth date only; an arrest is
/// nothing that a machine should put into a record.
public final class RapSheet implements PageReader {
    @Override
    public String kind() {
        return "rap-sheet";
    }

    @Override
    public Speaker speaker() {
        return Speaker.FBI;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.heading("Identity History Summary", "Identity History", "Criminal History Record")
                || (page.has("FBI Number") && page.has("Disposition"));
    }

    @Override
    public void read(Lines page, Claims out) {
        new Fields(page, out).rightOf(Client.DATE_OF_BIRTH, PrintedDate::in, "Date of Birth", "DOB");
    }
}
