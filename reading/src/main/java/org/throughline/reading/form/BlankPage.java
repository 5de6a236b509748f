package org.throughline.reading.form;

import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Passage;

/// A page with nothing on it but perhaps a page number or the number that a records office stamps on every page.
public final class BlankPage implements PageReader {
    private static final Pattern STAMP = Pattern.compile(
            "\\d{4}-[A-Z]{2,5}-\\d{4,6}\\s*-?\\s*\\d{3,8}|-?\\s*(?:page\\s*)?\\d{1,5}\\s*-?|this page (?:is )?(?:intentionally )?left blank",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d{4,}");
    private static final float DIRT = 0.6f;

    @Override
    public String kind() {
        return "blank-or-back";
    }

    @Override
    public Speaker speaker() {
        return Speaker.USCIS;
    }

    @Override
    public boolean recognises(Lines page) {
        return page.page().bars().isEmpty()
                && page.page().barcode().isEmpty()
                && page.all().stream().allMatch(BlankPage::saysNothing);
    }

    /// Specks on a scan are read as short or very unsure words.
    private static boolean saysNothing(Passage line) {
        return STAMP.matcher(line.text()).matches()
                || !WORD.matcher(line.text()).find()
                || line.confidence() < DIRT;
    }

    @Override
    public void read(Lines page, Claims out) {}
}
