package org.throughline.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;

/// Finds redaction bars that are part of a scan: solid dark rectangles, with or without white print on them.
final class PaintedBars {
    private static final int DARK = 90;
    /// In points: a bar is at least this wide and high, and at most so high; rules are thinner, photographs are higher.
    private static final double NARROWEST = 18;
    private static final double LOWEST = 6;
    private static final double HIGHEST = 150;
    /// White print leaves at least this part of a bar dark.
    private static final double SOLID = 0.6;
    /// The scanner's dark edges lie this close to the border, as a share of the page.
    private static final double EDGE = 0.015;

    private record Slab(int x0, int x1, int y0, int y1) {
        boolean continues(int left, int right, int row, int gap, int tolerance) {
            return row - y1 <= gap && Math.abs(left - x0) <= tolerance && Math.abs(right - x1) <= tolerance;
        }
    }

    private PaintedBars() {}

    /// The bars known already, and those that the picture shows beside them.
    static List<Bar> with(List<Bar> known, Picture picture, Area covers) {
        var bars = new ArrayList<>(known);
        double points = covers.width() / picture.width();
        for (Slab slab : slabs(picture, points)) {
            Area area = new Area(
                    covers.x0() + slab.x0 * points,
                    covers.y0() + slab.y0 * points,
                    covers.x0() + slab.x1 * points,
                    covers.y0() + slab.y1 * points);
            boolean size = area.height() >= LOWEST && area.height() <= HIGHEST;
            if (size
                    && solid(picture, slab)
                    && inside(picture, slab)
                    && known.stream().noneMatch(bar -> bar.area().touches(area)))
                bars.add(new Bar(area, Optional.empty()));
        }
        return bars;
    }

    private static List<Slab> slabs(Picture picture, double points) {
        int shortest = (int) (NARROWEST / points);
        int gap = (int) (9 / points);
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

    private static boolean solid(Picture picture, Slab slab) {
        int dark = 0;
        for (int y = slab.y0; y < slab.y1; y++)
            for (int x = slab.x0; x < slab.x1; x++) if (picture.at(x, y) < DARK) dark++;
        return dark >= SOLID * (slab.x1 - slab.x0) * (slab.y1 - slab.y0);
    }

    private static boolean inside(Picture picture, Slab slab) {
        return slab.x0 > EDGE * picture.width()
                && slab.x1 < (1 - EDGE) * picture.width()
                && slab.y0 > EDGE * picture.height()
                && slab.y1 < (1 - EDGE) * picture.height();
    }
}
