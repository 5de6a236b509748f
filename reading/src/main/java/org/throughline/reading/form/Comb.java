package org.throughline.reading.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;

/// Reads a box with one character in each cell, cell by cell.
///
/// OCR joins the figures of several cells to one word, takes cell lines for strokes and brackets, and now and then for
/// a 1. So a number read by OCR counts as read only if there is one figure for each cell, none of them a letter.
final class Comb {
    /// The box is led by `A-` on most forms; OCR joins it, and the left edge of the box, to the first figure.
    private static final Pattern LEAD = Pattern.compile(".*A\\s?[-—–~=]+");

    private static final String LINE_LIKE = "1lI";

    private record Mark(char sign, double cell, Word word) {}

    private Comb() {}

    static void read(FactType<String> type, int cells, AnswerBox box, FormPage page, Claims out) {
        List<Mark> all = marks(type, cells, box, page);
        List<Mark> marks = withoutLines(all, cells);
        String signs = signs(marks);
        if (BoxAnswer.isNoAnswer(signs, page)) return;
        List<Word> words = marks.stream().map(Mark::word).distinct().toList();
        Optional<Read<String>> number = number(type, signs, words, page);
        boolean lost = page.straight().from() != TextFrom.LAYER && marks.size() < cells;
        if (number.isEmpty() || lost) {
            out.couldNotRead(type, page.onPage(words), "not a number of this kind: " + signs);
            return;
        }
        out.claim(new Claim<>(
                type,
                box.subject(),
                box.number(),
                Said.exactly(number.get().value()),
                page.placement().toPage(box.area()),
                signs,
                all.size() == marks.size() ? standing(number.get(), marks, cells, page) : Standing.UNSURE));
    }

    /// The letters and figures in the box from left to right. A word may run over several cells, and out of the box;
    /// its characters are taken to be equally wide.
    private static List<Mark> marks(FactType<String> type, int cells, AnswerBox box, FormPage page) {
        List<Mark> marks = new ArrayList<>();
        page.straight().words().stream()
                .filter(word -> isLevel(word, box) && (hasFigure(word) || !type.equals(Client.A_NUMBER)))
                .sorted(Comparator.comparingDouble(word -> word.area().x0()))
                .forEach(word -> add(word, cells, box, marks));
        return marks;
    }

    private static boolean isLevel(Word word, AnswerBox box) {
        double y = Point.middleOf(word.area()).y();
        return y >= box.area().y0() && y <= box.area().y1();
    }

    private static boolean hasFigure(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    private static void add(Word word, int cells, AnswerBox box, List<Mark> marks) {
        Matcher lead = LEAD.matcher(word.text());
        boolean led = lead.lookingAt();
        int length = word.text().length();
        for (int i = led ? lead.end() : 0; i < length; i++) {
            double x = word.area().x0() + word.area().width() * (i + 0.5) / length;
            double cell = (x - box.area().x0()) / box.area().width() * cells;
            char sign = word.text().charAt(i);
            if (cell > -0.5 && cell < cells + 0.5 && Character.isLetterOrDigit(sign))
                marks.add(new Mark(sign, cell, word));
        }
    }

    /// Marks too many: those that look like a line are cell lines, if just as many are too many.
    private static List<Mark> withoutLines(List<Mark> marks, int cells) {
        if (marks.size() <= cells) return marks;
        List<Mark> figures = marks.stream()
                .filter(mark -> LINE_LIKE.indexOf(mark.sign()) < 0)
                .toList();
        if (figures.size() == cells) return figures;
        return LINE_LIKE.indexOf(marks.getFirst().sign()) >= 0 ? marks.subList(1, marks.size()) : marks;
    }

    private static String signs(List<Mark> marks) {
        var signs = new StringBuilder();
        marks.forEach(mark -> signs.append(mark.sign()));
        return signs.toString();
    }

    private static Optional<Read<String>> number(FactType<String> type, String signs, List<Word> words, FormPage page) {
        var whole = new Word(type.equals(Client.A_NUMBER) ? "A" + signs : signs, Claims.areaOf(words), 1);
        var passage = page.lines(List.of(whole)).whole();
        if (type.equals(Client.A_NUMBER)) return PrintedNumber.aNumber(passage);
        if (type.equals(Arrival.I94_NUMBER)) return PrintedNumber.i94(passage);
        return PrintedNumber.lettersAndTen(passage);
    }

    private static Standing standing(Read<String> number, List<Mark> marks, int cells, FormPage page) {
        if (page.straight().from() == TextFrom.LAYER) return number.standing();
        boolean full = marks.size() == cells;
        for (int i = 0; i < marks.size(); i++) full &= Math.abs(marks.get(i).cell() - i - 0.5) < 1.2;
        return full ? number.standing() : Standing.UNSURE;
    }
}
