package org.throughline.reading.pdf;

import org.throughline.reading.page.Area;

/// An upright rectangle that the page paints in one opaque colour, or with a picture.
///
/// @param order of drawing, which it shares with glyphs
record Fill(Area area, Shade shade, int order) {
    enum Shade {
        DARK,
        MIDDLE,
        WHITE
    }

    /// Whether it hides at least half of a place.
    boolean covers(Area place) {
        double right = Math.min(area.x1(), place.x1()) - Math.max(area.x0(), place.x0());
        double down = Math.min(area.y1(), place.y1()) - Math.max(area.y0(), place.y0());
        return right > 0 && down > 0 && right * down > 0.5 * place.width() * place.height();
    }
}
