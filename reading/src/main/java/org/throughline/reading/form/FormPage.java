package org.throughline.reading.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.reading.page.Barcode;
import org.throughline.reading.page.FormFoot;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Word;

/// A page of a known form edition, with its words as they would stand on the blank form.
record FormPage(FormEdition edition, int number, Placement placement, int agreeing, PageText straight) {
    /// Where the page does not say which page of the form it is, so many printed words must tell.
    private static final int WORDS_THAT_TELL = 10;

    /// Empty where the edition is not known, or the form's printed words are not found again on the page.
    static Optional<FormPage> of(String form, Lines lines) {
        PageText page = lines.page();
        Optional<FormFoot> foot = page.barcode().isPresent() ? Optional.empty() : lines.foot();
        Optional<String> edition = page.barcode().map(Barcode::edition).or(() -> foot.flatMap(FormFoot::edition));
        Optional<Integer> number = page.barcode().map(Barcode::page).or(() -> foot.flatMap(FormFoot::page));
        return FormEdition.of(form).stream()
                .filter(known -> edition.map(known.edition()::equals).orElse(true))
                .flatMap(known -> known.pages().stream()
                        .filter(n -> number.map(n::equals).orElse(true))
                        .flatMap(n -> of(known, n, page).stream()))
                .filter(found -> (number.isPresent() && edition.isPresent()) || found.agreeing >= WORDS_THAT_TELL)
                .max(Comparator.comparingInt(FormPage::agreeing));
    }

    private static Optional<FormPage> of(FormEdition edition, int number, PageText page) {
        return Registration.of(edition.anchorsOn(number), page.words())
                .map(found -> new FormPage(
                        edition,
                        number,
                        found.placement(),
                        found.agreeing(),
                        straight(
                                page,
                                page.words().stream()
                                        .map(word -> moved(word, found.placement()))
                                        .toList())));
    }

    private static Word moved(Word word, Placement placement) {
        return new Word(word.text(), placement.toForm(word.area()), word.confidence());
    }

    private static PageText straight(PageText page, List<Word> words) {
        return new PageText(
                page.number(), page.width(), page.height(), 0, page.from(), words, List.of(), page.barcode());
    }

    List<AnswerBox> boxes() {
        return edition.boxesOn(number);
    }

    /// Some of the words, laid out in lines.
    Lines lines(List<Word> some) {
        return Lines.of(straight(straight, some));
    }

    /// Words of the straight form as they stand on the page.
    List<Word> onPage(List<Word> words) {
        return words.stream()
                .map(word -> new Word(word.text(), placement.toPage(word.area()), word.confidence()))
                .toList();
    }
}
