package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.throughline.reading.page.Area;

/// What of a page can be seen. Print without ink, white on white, or painted over by something drawn later is not read:
/// whoever looks at the paper does not see it either.
final class Seen {
    private final List<Glyph> all;
    private final List<Fill> fills;

    Seen(PageWalk walk) {
        this.all = walk.glyphs();
        this.fills = walk.fills();
    }

    List<Glyph> glyphs() {
        if (fills.isEmpty() && all.stream().allMatch(glyph -> glyph.look() == Glyph.Look.DARK)) return all;
        var seen = new ArrayList<Glyph>(all.size());
        for (Glyph glyph : all)
            switch (glyph.look()) {
                case DARK -> {
                    if (!painted(glyph)) seen.add(glyph);
                }
                case LIGHT -> {
                    if (!painted(glyph) && standsOut(glyph)) seen.add(glyph);
                }
                case UNSEEN -> {}
            }
        return seen;
    }

    /// Dark areas that nothing lighter was painted over.
    List<Area> dark() {
        return fills.stream()
                .filter(fill -> fill.shade() == Fill.Shade.DARK)
                .filter(fill -> fills.stream()
                        .noneMatch(later -> later.order() > fill.order()
                                && later.shade() != Fill.Shade.DARK
                                && later.covers(fill.area())))
                .map(Fill::area)
                .distinct()
                .toList();
    }

    /// Whether anything is printed in a dark area that cannot be told from it: that is what bars are for.
    boolean hides(Area dark) {
        return all.stream()
                .anyMatch(glyph -> glyph.look() != Glyph.Look.LIGHT
                        && Character.isLetterOrDigit(glyph.text().codePointAt(0))
                        && glyph.in(dark));
    }

    private boolean painted(Glyph glyph) {
        for (Fill fill : fills) if (fill.order() > glyph.order() && glyph.in(fill.area())) return true;
        return false;
    }

    private boolean standsOut(Glyph glyph) {
        for (Fill fill : fills)
            if (fill.shade() != Fill.Shade.WHITE && fill.area().touches(glyph.area())) return true;
        return false;
    }
}
