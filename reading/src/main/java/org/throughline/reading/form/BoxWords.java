package org.throughline.reading.form;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Word;

/// The words that stand in a box, in their order, without what OCR made of the box itself.
record BoxWords(List<Word> words) {
    private static final Pattern SIDES = Pattern.compile("[\\[|{(]*(?<inside>[^\\[\\](){}|]+)[\\]|}]*");
    /// In heights of the word, for each of its letters: no letter is narrower.
    private static final double NARROW = 0.13;
    /// In points.
    private static final double SIDE = 2.5;
    /// In heights of the word: two words nearer than this may be one that OCR has parted.
    private static final double BLANK = 0.2;

    static BoxWords of(AnswerBox box, FormPage page) {
        List<Word> words = page.straight().words().stream()
                .filter(word -> isIn(box, Point.middleOf(word.area())))
                .toList();
        if (page.straight().from() == TextFrom.LAYER) return new BoxWords(words);
        return new BoxWords(level(words.stream()
                .filter(word -> !isEdge(word, box))
                .map(BoxWords::withoutSides)
                .sorted(Comparator.comparingDouble(word -> word.area().x0()))
                .toList()));
    }

    private static boolean isIn(AnswerBox box, Point point) {
        return point.x() >= box.area().x0()
                && point.x() <= box.area().x1()
                && point.y() >= box.area().y0()
                && point.y() <= box.area().y1();
    }

    /// The sides of a box become a letter or two, far narrower than letters are or right at the side, or a speck.
    private static boolean isEdge(Word word, AnswerBox box) {
        if (word.text().chars().noneMatch(Character::isLetterOrDigit)) return true;
        if (word.text().length() > 2) return false;
        double x = Point.middleOf(word.area()).x();
        double width = word.area().width() / word.text().length();
        return width < NARROW * word.area().height()
                || x - box.area().x0() < SIDE
                || box.area().x1() - x < SIDE;
    }

    /// A side of the box may cling to a word as a bracket: `[Nicaragua`.
    private static Word withoutSides(Word word) {
        Matcher sides = SIDES.matcher(word.text());
        if (!sides.matches()) return word;
        double step = word.area().width() / word.text().length();
        return new Word(
                sides.group("inside"),
                new Area(
                        word.area().x0() + step * sides.start("inside"),
                        word.area().y0(),
                        word.area().x0() + step * sides.end("inside"),
                        word.area().y1()),
                word.confidence());
    }

    /// One line: a word that OCR boxed too high or too low stands on it too.
    private static List<Word> level(List<Word> words) {
        double top = middle(words, word -> word.area().y0());
        double bottom = middle(words, word -> word.area().y1());
        return words.stream()
                .map(word -> new Word(
                        word.text(), new Area(word.area().x0(), top, word.area().x1(), bottom), word.confidence()))
                .toList();
    }

    private static double middle(List<Word> words, ToDoubleFunction<Word> of) {
        return words.stream()
                .mapToDouble(of)
                .sorted()
                .skip(words.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /// Whether two of the words stand so near to each other that they may be one.
    boolean mayBeParted() {
        for (int i = 0; i + 1 < words.size(); i++) {
            Area left = words.get(i).area();
            if (words.get(i + 1).area().x0() - left.x1() < BLANK * left.height()) return true;
        }
        return false;
    }
}
