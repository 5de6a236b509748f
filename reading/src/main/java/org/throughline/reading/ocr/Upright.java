package org.throughline.reading.ocr;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;

/// A picture turned upright by quarters and then straightened, and the way back to where its pixels stood.
///
/// @param back from pixels of the upright picture to pixels of the picture as it came
record Upright(PIX pix, AffineTransform back) implements AutoCloseable {
    /// Below this angle, in degrees, straightening costs more than it mends.
    private static final float STRAIGHT = 0.1f;
    private static final float TRUSTED = 2f;
    private static final int GREY_LEVELS = 130;

    /// The engine's form of a picture, all paper white: four pixels to a word, the first one in the highest byte.
    static PIX pixels(Picture picture) {
        PIX pix = leptonica.pixCreate(picture.width(), picture.height(), 8);
        int perRow = leptonica.pixGetWpl(pix);
        int[] words = new int[perRow * picture.height()];
        int paper = Paper.from(picture);
        for (int y = 0; y < picture.height(); y++)
            for (int x = 0; x < picture.width(); x++) {
                int grey = picture.at(x, y);
                words[y * perRow + x / 4] |= (grey < paper ? grey : 255) << (24 - 8 * (x % 4));
            }
        leptonica.pixGetData(pix).put(words);
        return pix;
    }

    /// @param quarters how many quarter turns clockwise bring the content upright
    static Upright of(PIX picture, int quarters) {
        PIX turned = quarters == 0 ? leptonica.pixCopy(null, picture) : leptonica.pixRotateOrth(picture, quarters);
        var back = new AffineTransform();
        int width = leptonica.pixGetWidth(turned);
        int height = leptonica.pixGetHeight(turned);
        switch (quarters) {
            case 1 -> back.setTransform(0, -1, 1, 0, 0, width);
            case 2 -> back.setTransform(-1, 0, 0, -1, width, height);
            case 3 -> back.setTransform(0, 1, -1, 0, height, 0);
            default -> back.setToIdentity();
        }
        double angle = Math.toRadians(skew(turned));
        if (angle == 0) return new Upright(turned, back);
        PIX straight = leptonica.pixRotate(
                turned, (float) angle, leptonica.L_ROTATE_AREA_MAP, leptonica.L_BRING_IN_WHITE, width, height);
        leptonica.pixDestroy(turned);
        int wider = leptonica.pixGetWidth(straight); // room for the corners, on all sides alike
        int higher = leptonica.pixGetHeight(straight);
        back.translate((width - wider) / 2.0, (height - higher) / 2.0);
        back.rotate(-angle, wider / 2.0, higher / 2.0);
        return new Upright(straight, back);
    }

    private static float skew(PIX picture) {
        PIX black = leptonica.pixConvertTo1(picture, GREY_LEVELS);
        float[] angle = new float[1];
        float[] confidence = new float[1];
        int failed = leptonica.pixFindSkew(black, angle, confidence);
        leptonica.pixDestroy(black);
        return failed == 0 && confidence[0] > TRUSTED && Math.abs(angle[0]) > STRAIGHT ? angle[0] : 0;
    }

    /// Where an area of the upright picture stood in the picture as it came.
    Area back(double x0, double y0, double x1, double y1) {
        Rectangle2D box = back.createTransformedShape(new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0))
                .getBounds2D();
        return new Area(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    @Override
    public void close() {
        leptonica.pixDestroy(pix);
    }
}
