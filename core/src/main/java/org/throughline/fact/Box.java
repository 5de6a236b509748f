package org.throughline.fact;

/// A place on a page, in fractions of the page as displayed: origin top left, x to the right, y down, all from 0 to 1.
public record Box(double left, double top, double right, double bottom) {
    public Box {
        if (!(left <= right && top <= bottom))
            throw new IllegalArgumentException("not a box: " + left + "," + top + "," + right + "," + bottom);
    }
}
