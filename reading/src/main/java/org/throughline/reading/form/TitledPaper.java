package org.throughline.reading.form;

import java.util.List;
import org.throughline.fact.Source.Speaker;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;

/// A paper of running text, known by its title and read by people only. Its later pages have no title; they are known
/// by
/// what stands before them.
public record TitledPaper(String kind, Speaker speaker, List<String> titles) implements PageReader {
    public static final TitledPaper DECLARATION = new TitledPaper(
            "declaration",
            Speaker.CLIENT,
            List.of("Declaration of the applicant", "Declaration of", "Declaration", "Affidavit of", "Affidavit"));
    public static final TitledPaper COUNTRY_REPORT = new TitledPaper(
            "country-report",
            Speaker.CLIENT,
            List.of("Country conditions", "Country conditions report", "Human rights report", "Country report"));
    public static final TitledPaper LETTER = new TitledPaper(
            "letter", Speaker.CLIENT, List.of("Letter of support", "To whom it may concern", "Support letter"));

    public TitledPaper {
        titles = List.copyOf(titles);
    }

    @Override
    public boolean recognises(Lines page) {
        return page.foot().isEmpty() && page.heading(titles.toArray(String[]::new));
    }

    @Override
    public void read(Lines page, Claims out) {}
}
