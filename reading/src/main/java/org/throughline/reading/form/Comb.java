package org.throughline.reading.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Claims;
import org.throughline.reading.page.PrintedNumber;
import org.throughline.reading.page.Read;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Client;

/// Reads a box with one character in each cell, cell by cell.
final class Comb {
    private record Mark(char sign, int cell, Word word) {}

    private Comb() {}

    static void read(FactType<String> type, int cells, AnswerBox box, FormPage page, Claims out) {
        List<Mark> marks = marks(cells, box, page);
        String signs = signs(marks);
        if (BoxAnswer.isNoAnswer(signs, page)) return;
        List<Word> words = marks.stream().map(Mark::word).distinct().toList();
        Optional<Read<String>> number = number(type, signs, words, page);
        if (number.isEmpty()) {
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
                standing(number.get(), marks, cells, page)));
    }

    /// The letters and figures in the box from left to right. A word may run over several cells, and out of the box;
    /// its characters are taken to be equally wide.
    private static List<Mark> marks(int cells, AnswerBox box, FormPage page) {
        List<Mark> marks = new ArrayList<>();
        for (Word word : page.straight().words()) {
            double y = Point.middleOf(word.area()).y();
            if (y < box.area().y0() || y > box.area().y1()) continue;
            int length = word.text().length();
            for (int i = 0; i < length; i++) {
                double x = word.area().x0() + word.area().width() * (i + 0.5) / length;
                char sign = word.text().charAt(i);
                if (x < box.area().x0() || x > box.area().x1() || !Character.isLetterOrDigit(sign)) continue;
                double cell = (x - box.area().x0()) / box.area().width() * cells;
                marks.add(new Mark(sign, Math.min((int) cell, cells - 1), part(word, i, length)));
            }
        }
        marks.sort(Comparator.comparingDouble(mark -> mark.word().area().x0()));
        return marks;
    }

    private static Word part(Word word, int i, int length) {
        double width = word.area().width() / length;
        double x = word.area().x0() + i * width;
        return new Word(
                word.text().substring(i, i + 1),
                new Area(x, word.area().y0(), x + width, word.area().y1()),
                word.confidence());
    }

    private static String signs(List<Mark> marks) {
        var signs = new StringBuilder();
        marks.forEach(mark -> signs.append(mark.sign()));
        return signs.toString();
    }

    private static Optional<Read<String>> number(FactType<String> type, String signs, List<Word> words, FormPage page) {
        var whole = new Word(
                type.equals(Client.A_NUMBER) ? "A" + signs : signs,
                Claims.areaOf(words),
                words.stream().map(Word::confidence).min(Float::compare).orElse(0f));
        var passage = page.lines(List.of(whole)).whole();
        if (type.equals(Client.A_NUMBER)) return PrintedNumber.aNumber(passage);
        if (type.equals(Arrival.I94_NUMBER)) return PrintedNumber.i94(passage);
        return PrintedNumber.lettersAndTen(passage);
    }

    /// OCR takes cell lines for figures and drops figures: read only where every cell holds just one.
    private static Standing standing(Read<String> number, List<Mark> marks, int cells, FormPage page) {
        if (page.straight().from() != TextFrom.OCR) return number.standing();
        long filled = marks.stream().map(Mark::cell).distinct().count();
        return filled == cells && marks.size() == cells ? number.standing() : Standing.UNSURE;
    }
}
