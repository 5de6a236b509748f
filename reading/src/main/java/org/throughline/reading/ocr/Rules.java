package org.throughline.reading.ocr;

import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/// Wipes ruled lines out of a straight picture: the bars between the cells of a form are else read as letters.
final class Rules {
    /// In points: upright lines are longer than the stems of any letter of a form, level ones longer than any dash.
    private static final double UPRIGHT = 12.5;
    private static final double LEVEL = 40;
    /// In points: what is thicker is a letter of a large title, or a bar.
    private static final double THICKEST = 2.2;

    private static final int GREY = 150;

    private Rules() {}

    /// A picture of the same size without the lines. The given one is kept.
    static PIX without(PIX picture, int dpi) {
        PIX black = leptonica.pixConvertTo1(picture, GREY);
        PIX upright = lines(black, 1, pixels(UPRIGHT, dpi), pixels(THICKEST, dpi), 1);
        PIX level = lines(black, pixels(LEVEL, dpi), 1, 1, pixels(THICKEST, dpi));
        PIX both = leptonica.pixOr(null, upright, level);
        PIX wide = leptonica.pixDilateBrick(null, both, 3, 3);
        PIX clean = leptonica.pixCopy(null, picture);
        leptonica.pixSetMasked(clean, wide, 255);
        for (PIX part : new PIX[] {black, upright, level, both, wide}) leptonica.pixDestroy(part);
        return clean;
    }

    private static PIX lines(PIX black, int width, int height, int thickWidth, int thickHeight) {
        PIX all = leptonica.pixOpenBrick(null, black, width, height);
        PIX thick = leptonica.pixOpenBrick(null, all, Math.max(thickWidth, 1), Math.max(thickHeight, 1));
        PIX thin = leptonica.pixSubtract(null, all, thick);
        leptonica.pixDestroy(all);
        leptonica.pixDestroy(thick);
        return thin;
    }

    private static int pixels(double points, int dpi) {
        return (int) Math.round(points / 72 * dpi);
    }
}
