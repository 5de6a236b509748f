package org.throughline.reading.form;

import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;

/// The I-200, by which an officer may arrest a person.
public final class ArrestWarrant implements PageReader {
    @Override
    public String kind() {
        return "I-200";
    }

    @Override
    public Speaker speaker() {
        return Speaker.ICE;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot()
                .map(foot -> foot.form().equals(kind()))
                .orElse(page.heading("Warrant for Arrest of Alien", "Warrant for Arrest"));
    }

    @Override
    public void read(Lines page, Claims out) {
        EnforcementHead.read(new Fields(page, out));
    }
}
