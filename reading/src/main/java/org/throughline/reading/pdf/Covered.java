package org.throughline.reading.pdf;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;

/// Paints places of a picture over, so that nothing can be read there.
final class Covered {
    private static final byte WHITE = (byte) 255;

    private Covered() {}

    /// A copy of the picture that is white wherever one of these areas covers it.
    ///
    /// @param covers the place of the page that the picture shows
    static Picture without(List<Area> areas, Picture picture, Area covers) {
        if (areas.isEmpty()) return picture;
        byte[] grey = picture.grey().clone();
        for (Area area : areas) {
            Rectangle at = pixels(area, picture, covers);
            for (int y = at.y; y < at.y + at.height; y++)
                Arrays.fill(grey, y * picture.width() + at.x, y * picture.width() + at.x + at.width, WHITE);
        }
        return new Picture(picture.width(), picture.height(), picture.dpi(), grey);
    }

    /// One area of a picture, black and white exchanged.
    static Picture inverted(Area area, Picture picture, Area covers) {
        Rectangle at = pixels(area, picture, covers);
        byte[] grey = new byte[at.width * at.height];
        for (int y = 0; y < at.height; y++)
            for (int x = 0; x < at.width; x++) grey[y * at.width + x] = (byte) (255 - picture.at(at.x + x, at.y + y));
        return new Picture(at.width, at.height, picture.dpi(), grey);
    }

    private static Rectangle pixels(Area area, Picture picture, Area covers) {
        double right = picture.width() / covers.width();
        double down = picture.height() / covers.height();
        int x0 = within((area.x0() - covers.x0()) * right, picture.width());
        int x1 = within(Math.ceil((area.x1() - covers.x0()) * right), picture.width());
        int y0 = within((area.y0() - covers.y0()) * down, picture.height());
        int y1 = within(Math.ceil((area.y1() - covers.y0()) * down), picture.height());
        return new Rectangle(x0, y0, x1 - x0, y1 - y0);
    }

    private static int within(double at, int size) {
        return (int) Math.clamp(at, 0, size);
    }
}
