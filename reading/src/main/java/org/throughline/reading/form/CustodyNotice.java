package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedText;
import org.throughline.vocabulary.Proceeding;

/// The I-286: released, bond, or detained.
public final class CustodyNotice implements PageReader {
    @Override
    public String kind() {
        return "I-286";
    }

    @Override
    public Speaker speaker() {
        return Speaker.ICE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot()
                .map(foot -> foot.form().equals(kind()))
                .orElse(page.heading("Notice of Custody Determination"));
    }

    @Override
    public void read(Lines page, Claims out) {
        var fields = new Fields(page, out);
        EnforcementHead.read(fields);
        fields.firstIn(Proceeding.CUSTODY, PrintedText::text, Ticks.in(page.whole()));
    }
}
