package org.throughline.reading.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/// Reads numbers of forms once more that have one figure to a cell. The engine expects running text and, where figures
/// stand far apart, sees some that are not there; so they are moved together and read as one word.
final class Spaced {
    private static final String FIGURES = "0123456789";
    private static final String ANY = "";
    private static final int GREY = 150;
    private static final int MARGIN = 12;
    /// How many heights apart figures begin, from which on they are far apart.
    private static final double APART = 1.4;
    private static final int FEWEST = 5;

    private record Glyph(int x0, int y0, int x1, int y1) {
        int height() {
            return y1 - y0;
        }

        Glyph plus(Glyph other) {
            return new Glyph(
                    Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
        }
    }

    private Spaced() {}

    /// The words of a line, each figure of a spaced number a word of its own with its own place.
    static List<Printed> read(List<Printed> line, PIX page, TessBaseAPI api) {
        var words = new ArrayList<Printed>();
        var run = new ArrayList<Printed>();
        for (Printed word : line) {
            if (isFigures(word.text())) {
                run.add(word);
                continue;
            }
            words.addAll(number(run, page, api));
            run.clear();
            words.add(word);
        }
        words.addAll(number(run, page, api));
        return words;
    }

    private static boolean isFigures(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && text.chars().allMatch(c -> Character.isDigit(c) || "|/\\()[]{}!.:'".indexOf(c) >= 0);
    }

    private static List<Printed> number(List<Printed> run, PIX page, TessBaseAPI api) {
        int signs = run.stream().mapToInt(word -> word.text().length()).sum();
        if (signs < FEWEST) return List.copyOf(run);
        Glyph place = run.stream()
                .map(word -> new Glyph((int) word.x0(), (int) word.y0(), (int) word.x1(), (int) word.y1()))
                .reduce(Glyph::plus)
                .orElseThrow();
        if (place.x1 - place.x0 < APART * signs * place.height()) return List.copyOf(run);
        List<Glyph> glyphs = glyphs(place, page);
        if (glyphs.size() < FEWEST || !isEven(glyphs)) return List.copyOf(run);
        PIX together = together(glyphs, page);
        String figures = figures(together, api);
        leptonica.pixDestroy(together);
        if (figures.length() != glyphs.size()) return List.copyOf(run);
        float confidence = api.MeanTextConf() / 100f;
        var words = new ArrayList<Printed>();
        for (int i = 0; i < figures.length(); i++) {
            Glyph glyph = glyphs.get(i);
            words.add(new Printed(
                    figures.substring(i, i + 1), confidence, glyph.x0, glyph.y0, glyph.x1, glyph.y1, glyph.y1));
        }
        return words;
    }

    /// Whether the figures stand far apart and each as far as the others. A date and a number in the next column do
    /// not.
    private static boolean isEven(List<Glyph> glyphs) {
        double nearest = Double.MAX_VALUE;
        double farthest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double step = (glyphs.get(i).x0 + glyphs.get(i).x1 - glyphs.get(i - 1).x0 - glyphs.get(i - 1).x1) / 2.0;
            nearest = Math.min(nearest, step);
            farthest = Math.max(farthest, step);
        }
        return nearest > APART * glyphs.getFirst().height() * 0.85 && farthest < 1.5 * nearest;
    }

    /// The black shapes in a place that are about as high as a figure, from left to right. The engine's boxes cut into
    /// the first and the last figure, so that a little is added around.
    private static List<Glyph> glyphs(Glyph place, PIX page) {
        int more = place.height() / 2;
        int left = Math.max(0, place.x0 - more);
        int top = Math.max(0, place.y0 - 3);
        BOX box = leptonica.boxCreate(left, top, place.x1 + more - left, place.y1 + 3 - top);
        PIX strip = leptonica.pixClipRectangle(page, box, (BOX) null);
        PIX black = leptonica.pixConvertTo1(strip, GREY);
        BOXA shapes = leptonica.pixConnComp(black, (PIXA) null, 8);
        var glyphs = new ArrayList<Glyph>();
        try (var x = new IntPointer(1);
                var y = new IntPointer(1);
                var w = new IntPointer(1);
                var h = new IntPointer(1)) {
            for (int i = 0; i < leptonica.boxaGetCount(shapes); i++) {
                leptonica.boxaGetBoxGeometry(shapes, i, x, y, w, h);
                add(
                        new Glyph(left + x.get(), top + y.get(), left + x.get() + w.get(), top + y.get() + h.get()),
                        glyphs);
            }
        }
        leptonica.boxaDestroy(shapes);
        leptonica.boxDestroy(box);
        leptonica.pixDestroy(black);
        leptonica.pixDestroy(strip);
        int highest = glyphs.stream().mapToInt(Glyph::height).max().orElse(0);
        return glyphs.stream()
                .filter(glyph -> glyph.height() > 0.6 * highest && glyph.x0 < place.x1 && glyph.x1 > place.x0)
                .sorted(Comparator.comparingInt(Glyph::x0))
                .toList();
    }

    /// Parts of a broken figure stand over each other: they are one.
    private static void add(Glyph part, List<Glyph> glyphs) {
        Glyph whole = part;
        for (Glyph glyph : List.copyOf(glyphs))
            if (glyph.x0 <= whole.x1 && whole.x0 <= glyph.x1) {
                glyphs.remove(glyph);
                whole = whole.plus(glyph);
            }
        glyphs.add(whole);
    }

    private static PIX together(List<Glyph> glyphs, PIX page) {
        int height = glyphs.stream().mapToInt(Glyph::height).max().orElseThrow();
        int top = glyphs.stream().mapToInt(Glyph::y0).min().orElseThrow();
        int bottom = glyphs.stream().mapToInt(Glyph::y1).max().orElseThrow();
        int gap = Math.max(2, height / 4);
        int width = glyphs.stream().mapToInt(glyph -> glyph.x1 - glyph.x0 + gap).sum();
        PIX line = leptonica.pixCreate(width + 2 * MARGIN, bottom - top + 2 * MARGIN, 8);
        leptonica.pixSetAll(line);
        int x = MARGIN;
        for (Glyph glyph : glyphs) {
            int wide = glyph.x1 - glyph.x0;
            leptonica.pixRasterop(
                    line,
                    x,
                    MARGIN + glyph.y0 - top,
                    wide,
                    glyph.height(),
                    leptonica.PIX_SRC,
                    page,
                    glyph.x0,
                    glyph.y0);
            x += wide + gap;
        }
        return line;
    }

    private static String figures(PIX line, TessBaseAPI api) {
        int before = api.GetPageSegMode();
        api.SetPageSegMode(tesseract.PSM_SINGLE_LINE);
        api.SetVariable("tessedit_char_whitelist", FIGURES);
        api.SetImage(line);
        BytePointer text = api.GetUTF8Text();
        api.SetVariable("tessedit_char_whitelist", ANY);
        api.SetPageSegMode(before);
        if (text == null || text.isNull()) return "";
        String figures = text.getString(StandardCharsets.UTF_8).replaceAll("\\s", "");
        text.deallocate();
        return figures;
    }
}
