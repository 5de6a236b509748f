package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Word;

/// Glyphs in the order of drawing become words: a blank, a gap or a change of line or colour ends one.
final class Typed {
    /// A gap wider than this part of the type size ends a word; letter-spacing is narrower.
    private static final double GAP = 0.18;

    /// A word and whether it is drawn light.
    record Run(Word word, boolean light) {}

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Area area;
    private @Nullable Glyph last;

    static List<Run> runs(List<Glyph> glyphs) {
        var typed = new Typed();
        glyphs.forEach(typed::add);
        typed.end();
        return typed.runs;
    }

    private void add(Glyph glyph) {
        if (glyph.text().isBlank()) {
            end();
            return;
        }
        if (last != null && !follows(last, glyph)) end();
        text.append(glyph.text());
        area = area == null ? glyph.area() : area.plus(glyph.area());
        last = glyph;
    }

    private static boolean follows(Glyph before, Glyph glyph) {
        double gap = glyph.area().x0() - before.area().x1();
        double size = Math.max(before.size(), 1);
        return before.look() == glyph.look()
                && Math.abs(glyph.area().y1() - before.area().y1()) < 0.15 * size
                && gap < GAP * size
                && gap > -0.5 * size;
    }

    private void end() {
        if (area != null && last != null)
            runs.add(new Run(new Word(text.toString(), area, 1), last.look() == Glyph.Look.LIGHT));
        text.setLength(0);
        area = null;
        last = null;
    }
}
