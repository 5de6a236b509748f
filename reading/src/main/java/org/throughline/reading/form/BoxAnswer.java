package org.throughline.reading.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.reading.form.AnswerBox.Answer;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.Passage;
import org.throughline.reading.page.PrintedDate;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.PrintedText;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Passport;

/// Reads the answer in one box of a form.
final class BoxAnswer {
    /// What people write where they have no answer.
    private static final Set<String> NO_ANSWER =
            Set.of("", "na", "none", "notapplicable", "notavailable", "unknown", "present", "nil", "ds", "same");

    private static final Set<FactType<?>> NAMES =
            Set.of(Client.FAMILY_NAME, Client.GIVEN_NAME, Client.MIDDLE_NAME, Client.FULL_NAME);

    /// In heights of the word, for each of its letters.
    private static final double NARROW = 0.13;
    /// In points.
    private static final double SIDE = 2.5;

    private BoxAnswer() {}

    static void read(AnswerBox box, FormPage page, Claims out) {
        switch (box.answer()) {
            case Answer.Line(var type) ->
                passage(box, page).ifPresent(words -> claim(type, text(type, words), words, box, page, out));
            case Answer.Day(var type) ->
                passage(box, page).ifPresent(words -> claim(type, PrintedDate.in(words), words, box, page, out));
            case Answer.Comb(var type, var cells) -> Comb.read(type, cells, box, page, out);
        }
    }

    /// The words that stand in the box; empty where the box has no answer.
    private static Optional<Passage> passage(AnswerBox box, FormPage page) {
        List<Word> words = page.straight().words().stream()
                .filter(word -> isIn(box, Point.middleOf(word.area())) && !isEdge(word, box, page))
                .toList();
        if (words.isEmpty()) return Optional.empty();
        Passage passage = page.lines(words).whole();
        return isNoAnswer(passage.text(), page) ? Optional.empty() : Optional.of(passage);
    }

    /// OCR takes the sides of a box for a letter or two, far narrower than letters are or right at the side.
    private static boolean isEdge(Word word, AnswerBox box, FormPage page) {
        if (page.straight().from() == TextFrom.LAYER || word.text().length() > 2) return false;
        double x = Point.middleOf(word.area()).x();
        double width = word.area().width() / word.text().length();
        return width < NARROW * word.area().height()
                || x - box.area().x0() < SIDE
                || box.area().x1() - x < SIDE;
    }

    static boolean isIn(AnswerBox box, Point point) {
        return point.x() >= box.area().x0()
                && point.x() <= box.area().x1()
                && point.y() >= box.area().y0()
                && point.y() <= box.area().y1();
    }

    /// OCR may take the stroke of `N/A` for a letter, and one letter of `NONE` for another.
    static boolean isNoAnswer(String text, FormPage page) {
        String plain = Anchor.textOf(text);
        if (NO_ANSWER.contains(plain)) return true;
        return page.straight().from() == TextFrom.OCR
                && (plain.matches("n[il1j]a|wa|nla|n[o0q]n[ec]|.one|n.ne|no.e|non.") || plain.length() < 2);
    }

    private static Optional<Read<String>> text(FactType<String> type, Passage words) {
        if (type.equals(Client.A_NUMBER)) return PrintedNumber.aNumber(words);
        if (type.equals(Arrival.I94_NUMBER)) return PrintedNumber.i94(words);
        if (type.equals(Filing.RECEIPT_NUMBER)) return PrintedNumber.lettersAndTen(words);
        if (type.equals(Passport.NUMBER))
            return PrintedText.text(words)
                    .filter(read -> read.value().matches("(?=.*\\d)[A-Za-z0-9 ]{5,15}"))
                    .map(read -> new Read<>(
                            read.value().replace(" ", "").toUpperCase(Locale.ROOT), read.passage(), read.standing()));
        return NAMES.contains(type) ? PrintedText.name(words) : PrintedText.text(words);
    }

    private static <T> void claim(
            FactType<T> type, Optional<Read<T>> answer, Passage words, AnswerBox box, FormPage page, Claims out) {
        if (answer.isEmpty()) {
            out.couldNotRead(type, page.onPage(words.words()), "not a value of this kind: " + words.folded());
            return;
        }
        Read<T> read = answer.get();
        out.claim(new Claim<>(
                type,
                box.subject(),
                box.number(),
                Said.exactly(read.value()),
                page.placement().toPage(Claims.areaOf(read.passage().words())),
                read.passage().folded(),
                read.standing()));
    }
}
