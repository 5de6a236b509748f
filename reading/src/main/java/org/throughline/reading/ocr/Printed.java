package org.throughline.reading.ocr;

import java.util.ArrayList;
import java.util.List;
import org.throughline.reading.page.Word;

/// A word as the engine boxes it: its ink, in pixels of the upright picture, and the line it stands on.
///
/// The area of a [Word] does not hug ink: it reaches from four fifths of the type size above the baseline to one
/// quarter
/// below, whatever letters the word has. The size follows from the letters' height, and is that of most words of the
/// line.
record Printed(String text, float confidence, double x0, double y0, double x1, double y1, double baseline) {
    private static final double ABOVE = 0.8;
    private static final double BELOW = 0.25;
    /// Height of capitals and figures, and of small letters without stems, as shares of the type size.
    private static final double CAPITALS = 0.68;
    private static final double SMALL = 0.5;
    private static final String WITHOUT_STEMS = "acegmnopqrsuvwxyz.,:;-_";

    /// The words of one line with their areas.
    static List<Word> line(List<Printed> line, Upright upright) {
        double[] sizes = line.stream().mapToDouble(Printed::size).sorted().toArray();
        double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        var words = new ArrayList<Word>();
        for (Printed word : line) {
            double own = word.size();
            double size = own > 1.3 * usual || own < 0.75 * usual ? own : usual;
            words.add(new Word(
                    word.text,
                    upright.back(word.x0, word.base() - ABOVE * size, word.x1, word.base() + BELOW * size),
                    word.confidence));
        }
        return words;
    }

    Printed on(double line) {
        return new Printed(text, confidence, x0, y0, x1, y1, line);
    }

    private double size() {
        boolean small = text.chars().allMatch(letter -> WITHOUT_STEMS.indexOf(letter) >= 0);
        return Math.max((base() - y0) / (small ? SMALL : CAPITALS), 1);
    }

    /// The baseline, unless the engine put it outside the ink.
    private double base() {
        double height = y1 - y0;
        return baseline > y0 + 0.5 * height && baseline < y1 + 0.1 * height ? baseline : y1;
    }
}
