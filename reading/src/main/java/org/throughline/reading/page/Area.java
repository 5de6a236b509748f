package org.throughline.reading.page;

/// A place on a page in points (1/72 inch): origin top left of the page as displayed, x to the right, y down.
public record Area(double x0, double y0, double x1, double y1) {
    public Area {
        if (!(x0 <= x1 && y0 <= y1))
            throw new IllegalArgumentException("not an area: " + x0 + "," + y0 + "," + x1 + "," + y1);
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public boolean touches(Area other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    /// The smallest area that holds both.
    public Area plus(Area other) {
        return new Area(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
