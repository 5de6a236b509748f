package org.throughline.reading.pdf;

import org.throughline.reading.child.Picture;

/// Whether anything is printed on a picture of a page: specks, punch holes and dark edges are not print.
final class Ink {
    private static final int CELL = 8;
    private static final int DARK = 128;
    /// So many dark pixels of the 64 of a cell: a speck is smaller.
    private static final int INKED = 8;
    /// The outer part of a page in which holes and the scanner's edges lie.
    private static final double MARGIN = 0.05;
    /// A page with a smaller part of its cells inked carries at most a page number.
    private static final double BLANK = 0.0005;

    private Ink() {}

    static boolean isBlank(Picture picture) {
        int left = (int) (picture.width() * MARGIN);
        int top = (int) (picture.height() * MARGIN);
        int inked = 0;
        int cells = 0;
        for (int y = top; y + CELL < picture.height() - top; y += CELL)
            for (int x = left; x + CELL < picture.width() - left; x += CELL) {
                cells++;
                if (dark(picture, x, y) >= INKED) inked++;
            }
        return inked < BLANK * cells;
    }

    private static int dark(Picture picture, int x0, int y0) {
        int dark = 0;
        for (int y = y0; y < y0 + CELL; y++) for (int x = x0; x < x0 + CELL; x++) if (picture.at(x, y) < DARK) dark++;
        return dark;
    }
}
