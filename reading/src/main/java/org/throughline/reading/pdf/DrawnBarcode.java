package org.throughline.reading.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Barcode;

/// The page barcode of a form whose fields are gone: a picture of its own, much wider than high.
final class DrawnBarcode {
    private static final double WIDER_THAN_HIGH = 4;
    private static final double NARROWEST = 100;
    private static final int MOST_PIXELS = 4_000_000;

    private DrawnBarcode() {}

    static Optional<Barcode> among(List<PageWalk.Picture> pictures) {
        for (PageWalk.Picture picture : pictures) {
            if (!isLikely(picture)) continue;
            try {
                Optional<Barcode> barcode = PrintedBarcode.alone(Pictures.pixels(picture.image()));
                if (barcode.isPresent()) return barcode;
            } catch (IOException | RuntimeException _) {
                // A picture that cannot be decoded tells nothing; the page is read all the same.
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(PageWalk.Picture picture) {
        PDImage image = picture.image();
        Area area = picture.area();
        return (long) image.getWidth() * image.getHeight() < Math.min(MOST_PIXELS, Picture.MOST_PIXELS)
                && area.width() >= NARROWEST
                && area.width() > WIDER_THAN_HIGH * area.height();
    }
}
