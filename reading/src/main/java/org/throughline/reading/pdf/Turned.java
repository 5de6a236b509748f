package org.throughline.reading.pdf;

import java.util.List;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Word;

/// Print that stands sideways or upside down on its page: it is put together to words upright, and the words are put
/// back where they stand.
///
/// @param quarters how many quarter turns clockwise the print stands from upright
record Turned(int quarters, double width, double height) {
    /// How most glyphs of a page stand.
    static Turned of(List<Glyph> glyphs, double width, double height) {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) counts[glyph.quarters()]++;
        int most = 0;
        for (int quarters = 1; quarters < 4; quarters++) if (counts[quarters] > counts[most]) most = quarters;
        return new Turned(most, width, height);
    }

    List<Typed.Run> runs(List<Glyph> glyphs) {
        if (quarters == 0) return Typed.runs(glyphs);
        List<Glyph> upright = glyphs.stream()
                .map(glyph -> new Glyph(
                        glyph.text(),
                        turn(glyph.area(), 4 - quarters, width, height),
                        glyph.size(),
                        glyph.look(),
                        0,
                        glyph.order()))
                .toList();
        return Typed.runs(upright).stream().map(this::back).toList();
    }

    private Typed.Run back(Typed.Run run) {
        double across = quarters % 2 == 0 ? width : height;
        double down = quarters % 2 == 0 ? height : width;
        Word word = run.word();
        return new Typed.Run(
                new Word(word.text(), turn(word.area(), quarters, across, down), word.confidence()), run.light());
    }

    /// Where an area of a page comes to stand if the page is turned clockwise.
    private static Area turn(Area area, int quarters, double width, double height) {
        return switch (quarters) {
            case 1 -> new Area(height - area.y1(), area.x0(), height - area.y0(), area.x1());
            case 2 -> new Area(width - area.x1(), height - area.y1(), width - area.x0(), height - area.y0());
            case 3 -> new Area(area.y0(), width - area.x1(), area.y1(), width - area.x0());
            default -> area;
        };
    }
}
