package org.throughline.reading.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Area;

/// Pictures of pages for character recognition. A page that is one embedded scan is not rendered: the scan is handed
/// on.
final class Pictures {
    private static final int RENDERED_DPI = 200;
    /// Finer scans are thinned out: recognition gains nothing above 300 dots per inch.
    private static final double FINEST_DPI = 450;

    private Pictures() {}

    static PdfFrames.Scan of(PageWalk.Picture whole) throws IOException {
        PDImage image = whole.image();
        check(image);
        double dpi = image.getWidth() / (whole.area().width() / 72);
        int every = dpi > FINEST_DPI ? (int) Math.ceil(dpi / FINEST_DPI) : 1;
        BufferedImage pixels = image.getImage(null, every);
        return new PdfFrames.Scan(grey(pixels, (int) Math.round(dpi / every)), whole.area(), List.of());
    }

    /// A picture as it is embedded.
    static Picture pixels(PDImage image) throws IOException {
        check(image);
        return grey(image.getImage(), RENDERED_DPI);
    }

    private static void check(PDImage image) {
        if ((long) image.getWidth() * image.getHeight() > Picture.MOST_PIXELS)
            throw new PageTooHeavy("a picture of " + image.getWidth() + " x " + image.getHeight());
    }

    static PdfFrames.Scan rendered(PDDocument document, int number, double width, double height) throws IOException {
        double pixels = width * height * RENDERED_DPI * RENDERED_DPI / (72.0 * 72);
        float dpi = (float)
                (pixels > Picture.MOST_PIXELS / 2.0
                        ? RENDERED_DPI * Math.sqrt(Picture.MOST_PIXELS / 2.0 / pixels)
                        : RENDERED_DPI);
        BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
        return new PdfFrames.Scan(grey(shown, Math.round(dpi)), new Area(0, 0, width, height), List.of());
    }

    private static Picture grey(BufferedImage image, int dpi) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == width * height) return new Picture(width, height, dpi, bytes.getData());
        byte[] grey = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) grey[y * width + x] = (byte) luma(row[x]);
        }
        return new Picture(width, height, dpi, grey);
    }

    private static int luma(int rgb) {
        return (299 * ((rgb >> 16) & 255) + 587 * ((rgb >> 8) & 255) + 114 * (rgb & 255)) / 1000;
    }
}
