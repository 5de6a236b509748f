package org.throughline.reading.form;

import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.vocabulary.RecordsRequest;

/// A sheet that stands for pages held back whole.
public final class WithheldSheet implements PageReader {
    private static final int FEW_WORDS = 60;
    private static final Pattern SAYS = Pattern.compile(
            "(?<value>\\d{1,5})\\s*pages?(?:\\s?\\(s\\))?\\s*(?:have\\s+been\\s+|are\\s+|is\\s+)?withheld",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "withheld-page-sheet";
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.page().words().size() <= FEW_WORDS
                && (page.has("withheld in full")
                        || page.has("withheld in its entirety")
                        || page.has("withheld pursuant to"));
    }

    @Override
    public void read(Lines page, Claims out) {
        page.whole()
                .find(SAYS)
                .flatMap(PrintedNumber::count)
                .ifPresent(count -> count.claim(RecordsRequest.WITHHELD_HERE, out));
    }
}
