package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;

/// Finds redaction bars that are part of a scan: solid dark rectangles, with or without white print on them.
final class PaintedBars {
    private static final int DARK = 90;
    private static final int LIGHT = 180;
    /// In points: a bar is at least this wide, this thick and at most so high; rules are thinner, photographs are
    /// higher.
    private static final double NARROWEST = 18;
    private static final double THINNEST = 7;
    private static final double HIGHEST = 150;
    /// White print leaves at least these parts of a bar, and of each of its rows, dark.
    private static final double SOLID = 0.6;
    private static final double SOLID_ROW = 0.25;
    /// Paint and print are dark or light; photographs are mostly neither.
    private static final double MOST_GREY = 0.2;
    /// The scanner's dark edges lie this close to the border, as a share of the page.
    private static final double EDGE = 0.015;
    /// In points: white print in a bar interrupts its dark rows for no more than this.
    private static final double LINE_OF_PRINT = 9;

    private record Slab(int x0, int x1, int y0, int y1) {
        boolean continues(int left, int right, int row, int gap, int tolerance) {
            return row - y1 <= gap && Math.abs(left - x0) <= tolerance && Math.abs(right - x1) <= tolerance;
        }
    }

    private final Picture picture;
    private final double points;

    private PaintedBars(Picture picture, double points) {
        this.picture = picture;
        this.points = points;
    }

    /// The bars known already, and those that the picture shows beside them.
    static List<Bar> with(List<Bar> known, Picture picture, Area covers) {
        var bars = new ArrayList<>(known);
        double points = covers.width() / picture.width();
        var painted = new PaintedBars(picture, points);
        for (Slab slab : painted.found()) {
            Area area = new Area(
                    covers.x0() + slab.x0 * points,
                    covers.y0() + slab.y0 * points,
                    covers.x0() + slab.x1 * points,
                    covers.y0() + slab.y1 * points);
            if (known.stream().noneMatch(bar -> bar.area().touches(area))) bars.add(new Bar(area, Optional.empty()));
        }
        return bars;
    }

    private List<Slab> found() {
        var found = new ArrayList<Slab>();
        for (Slab slab : slabs()) for (Slab part : unbroken(slab)) if (inside(part) && isBar(part)) found.add(part);
        return found;
    }

    private List<Slab> slabs() {
        int shortest = (int) (NARROWEST / points);
        int gap = (int) (LINE_OF_PRINT / points);
        int tolerance = (int) Math.ceil(1 / points);
        var slabs = new ArrayList<Slab>();
        for (int y = 0; y < picture.height(); y++)
            for (int x = 0; x < picture.width(); x++) {
                int start = x;
                while (x < picture.width() && picture.at(x, y) < DARK) x++;
                if (x - start >= shortest) add(slabs, start, x, y, gap, tolerance);
            }
        return slabs;
    }

    private static void add(List<Slab> slabs, int left, int right, int row, int gap, int tolerance) {
        for (int i = slabs.size() - 1; i >= Math.max(0, slabs.size() - 200); i--) {
            Slab slab = slabs.get(i);
            if (slab.continues(left, right, row, gap, tolerance)) {
                slabs.set(i, new Slab(Math.min(slab.x0, left), Math.max(slab.x1, right), slab.y0, row + 1));
                return;
            }
        }
        slabs.add(new Slab(left, right, row, row + 1));
    }

    /// A slab without the rows that are light: two rules with white between them are two rules.
    private List<Slab> unbroken(Slab slab) {
        var parts = new ArrayList<Slab>();
        int top = slab.y0;
        for (int y = slab.y0; y <= slab.y1; y++)
            if (y == slab.y1 || darkInRow(slab, y) < SOLID_ROW * (slab.x1 - slab.x0)) {
                if (y > top) parts.add(new Slab(slab.x0, slab.x1, top, y));
                top = y + 1;
            }
        return parts;
    }

    private int darkInRow(Slab slab, int y) {
        int dark = 0;
        for (int x = slab.x0; x < slab.x1; x++) if (picture.at(x, y) < DARK) dark++;
        return dark;
    }

    private boolean isBar(Slab slab) {
        double height = (slab.y1 - slab.y0) * points;
        if (height < THINNEST || height > HIGHEST) return false;
        int[] thickness = new int[slab.x1 - slab.x0];
        int dark = 0;
        int grey = 0;
        for (int y = slab.y0; y < slab.y1; y++)
            for (int x = slab.x0; x < slab.x1; x++) {
                int shade = picture.at(x, y);
                if (shade < DARK) {
                    dark++;
                    thickness[x - slab.x0]++;
                } else if (shade < LIGHT) grey++;
            }
        int all = (slab.x1 - slab.x0) * (slab.y1 - slab.y0);
        return dark >= SOLID * all && grey <= MOST_GREY * all && usual(thickness) * points >= THINNEST;
    }

    /// What all but a tenth of the columns stay below: a sloping rule is no thicker than a level one.
    private static int usual(int[] thickness) {
        Arrays.sort(thickness);
        return thickness[thickness.length * 9 / 10];
    }

    private boolean inside(Slab slab) {
        return slab.x0 > EDGE * picture.width()
                && slab.x1 < (1 - EDGE) * picture.width()
                && slab.y0 > EDGE * picture.height()
                && slab.y1 < (1 - EDGE) * picture.height();
    }
}
