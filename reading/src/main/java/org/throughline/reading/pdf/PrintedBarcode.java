package org.throughline.reading.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.pdf417.PDF417Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Barcode;

/// Reads the PDF417 at the foot of a USCIS form page, upright or upside down.
final class PrintedBarcode {
    /// The foot: the lowest part of the page, as a share of its height.
    private static final double FOOT = 0.14;

    private static final int QUIET = 20;

    private PrintedBarcode() {}

    static Optional<Barcode> on(Picture picture) {
        int rows = (int) (picture.height() * FOOT);
        if (rows < 20 || picture.width() < 100) return Optional.empty();
        return in(strip(picture, picture.height() - rows, rows)).or(() -> in(turned(strip(picture, 0, rows))));
    }

    /// Reads a picture that is a barcode and nothing else: it gets the white margin that it lacks.
    static Optional<Barcode> alone(Picture picture) {
        int width = picture.width() + 2 * QUIET;
        int height = picture.height() + 2 * QUIET;
        byte[] grey = new byte[width * height];
        Arrays.fill(grey, (byte) 255);
        for (int y = 0; y < picture.height(); y++)
            System.arraycopy(picture.grey(), y * picture.width(), grey, (y + QUIET) * width + QUIET, picture.width());
        var framed = new Picture(width, height, picture.dpi(), grey);
        return in(framed).or(() -> in(turned(framed)));
    }

    private static Picture strip(Picture picture, int top, int rows) {
        byte[] grey = new byte[picture.width() * rows];
        System.arraycopy(picture.grey(), top * picture.width(), grey, 0, grey.length);
        return new Picture(picture.width(), rows, picture.dpi(), grey);
    }

    private static Picture turned(Picture picture) {
        byte[] grey = new byte[picture.grey().length];
        for (int i = 0; i < grey.length; i++) grey[grey.length - 1 - i] = picture.grey()[i];
        return new Picture(picture.width(), picture.height(), picture.dpi(), grey);
    }

    private static Optional<Barcode> in(Picture strip) {
        var source = new PlanarYUVLuminanceSource(
                strip.grey(), strip.width(), strip.height(), 0, 0, strip.width(), strip.height(), false);
        try {
            var result = new PDF417Reader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return Barcode.of(result.getText());
        } catch (NotFoundException _) {
            return Optional.empty();
        } catch (ReaderException _) {
            return Optional.empty(); // a torn barcode is no barcode
        }
    }
}
