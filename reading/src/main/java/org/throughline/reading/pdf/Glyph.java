package org.throughline.reading.pdf;

import org.throughline.reading.page.Area;

/// One character as the page draws it.
///
/// @param area from the left to the right edge of its width, and from four fifths of its size above the baseline to one
///     quarter below, whatever the glyph's own shape
/// @param size of the type, in points
/// @param quarters how many quarter turns clockwise it stands from upright, as displayed
/// @param order of drawing, which it shares with fills and pictures
record Glyph(String text, Area area, double size, Look look, int quarters, int order) {
    enum Look {
        DARK,
        /// As the code on a redaction bar is.
        LIGHT,
        /// Drawn without ink: the text that character recognition lays under a scan.
        UNSEEN
    }

    /// Whether most of it lies in an area.
    boolean in(Area place) {
        double x = (area.x0() + area.x1()) / 2;
        double y = (area.y0() + area.y1()) / 2;
        return x > place.x0() && x < place.x1() && y > place.y0() && y < place.y1();
    }
}
