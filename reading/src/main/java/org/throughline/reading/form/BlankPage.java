package org.throughline.reading.form;

import java.util.List;
import java.util.regex.Pattern;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Word;

/// A page with nothing on it but perhaps a page number or the number that a records office stamps on every page.
public final class BlankPage implements PageReader {
    private static final Pattern STAMP = Pattern.compile(
            "\\d{4}-[A-Z]{2,5}-\\d{4,6}\\s*-?\\s*\\d{3,8}|-?\\s*(?:page\\s*)?\\d{1,5}\\s*-?|this page (?:is )?(?:intentionally )?left blank",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d{4,}");
    private static final float DIRT = 0.6f;
    private static final int FEW = 8;

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
        return page.page().bars().isEmpty() && page.page().barcode().isEmpty() && saysNothing(page);
    }

    /// Specks on a scan are read as a few very unsure words; many unsure words are a page that reads badly.
    private static boolean saysNothing(Lines page) {
        List<Word> words = page.all().stream()
                .filter(line -> !STAMP.matcher(line.text()).matches())
                .flatMap(line -> line.words().stream())
                .filter(word -> WORD.matcher(word.text()).find())
                .toList();
        return words.size() <= FEW && words.stream().allMatch(word -> word.confidence() < DIRT);
    }

    @Override
    public void read(Lines page, Claims out) {}
}
