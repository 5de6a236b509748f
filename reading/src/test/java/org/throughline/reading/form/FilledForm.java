package org.throughline.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Barcode;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// A page of a known form edition as a person filled it in: the printed words that its table keeps, and what is written
/// between them.
final class FilledForm {
    private final FormEdition edition;
    private final int page;
    private final List<Word> words = new ArrayList<>();
    private TextFrom from = TextFrom.LAYER;
    private Placement placement = new Placement(1, 0, 0, 0);

    private FilledForm(FormEdition edition, int page) {
        this.edition = edition;
        this.page = page;
        edition.anchorsOn(page).forEach(anchor -> words.add(new Word(anchor.text(), anchor.area(), 1)));
    }

    static FilledForm of(String form, String edition, int page) {
        return FormEdition.of(form).stream()
                .filter(known -> known.edition().equals(edition))
                .map(known -> new FilledForm(known, page))
                .findFirst()
                .orElseThrow();
    }

    /// Writes words of ten points, each letter six points wide, with its lower left corner at a place of the form.
    FilledForm writes(double x, double y, String text) {
        double at = x;
        for (String word : text.split(" ", -1)) {
            double end = at + 6 * word.length();
            words.add(new Word(word, new Area(at, y - 10, end, y), 1));
            at = end + 6;
        }
        return this;
    }

    FilledForm scanned(Placement where) {
        placement = where;
        from = TextFrom.OCR;
        return this;
    }

    Lines page() {
        return page(edition.edition());
    }

    Lines page(String barcodeEdition) {
        return Lines.of(new PageText(
                1,
                612,
                792,
                0,
                from,
                words.stream()
                        .map(word -> new Word(word.text(), placement.toPage(word.area()), word.confidence()))
                        .toList(),
                List.of(),
                Optional.of(new Barcode(edition.form(), barcodeEdition, page))));
    }
}
