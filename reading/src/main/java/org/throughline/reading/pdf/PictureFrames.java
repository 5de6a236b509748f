package org.throughline.reading.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.throughline.reading.child.Frame;
import org.throughline.reading.child.Picture;
import org.throughline.reading.page.Bar;

/// Pictures of pages for people, as JPEG. Redaction bars are painted over once more, opaque.
final class PictureFrames {
    private final PDDocument document;
    private final DataOutputStream out;
    private final Letters letters = new Letters();

    PictureFrames(PDDocument document, DataOutputStream out) {
        this.document = document;
        this.out = out;
    }

    /// @param arguments `pictures`, the width in pixels, and the numbers of the pages
    void write(String[] arguments) throws IOException {
        int width = Integer.parseInt(arguments[1]);
        for (int i = 2; i < arguments.length; i++) page(Integer.parseInt(arguments[i]), width);
    }

    private void page(int number, int width) throws IOException {
        Frame frame;
        try {
            byte[] jpeg = jpeg(number, width);
            frame = Frame.of(PdfFrames.IMAGE, body -> {
                body.writeInt(number);
                body.write(jpeg);
            });
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            if (Boolean.getBoolean("throughline.debug")) broken.printStackTrace();
            frame = Frame.of(PdfFrames.PAGE_FAILED, body -> body.writeInt(number));
        }
        frame.write(out);
    }

    private byte[] jpeg(int number, int width) throws IOException {
        if (width * width * 3.0 > Picture.MOST_PIXELS) throw new PageTooHeavy("a picture " + width + " wide");
        var page = new OpenPage(document, number, letters);
        double scale = width / page.width();
        Optional<PdfFrames.Scan> scan = page.scan();
        BufferedImage image = scan.isPresent()
                ? scaled(scan.get(), page, scale)
                : new PDFRenderer(document).renderImage(number - 1, (float) scale, ImageType.RGB);
        Graphics2D paint = image.createGraphics();
        page.bars().forEach(bar -> paint(bar, scale, paint));
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "jpeg", bytes)) throw new IOException("no JPEG writer");
        return bytes.toByteArray();
    }

    /// A scan made smaller. It is not drawn by the renderer, which needs much memory for scans in black and white.
    private static BufferedImage scaled(PdfFrames.Scan scan, OpenPage page, double scale) {
        Picture picture = scan.picture();
        var grey = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.grey());
        var image = new BufferedImage(
                (int) Math.round(page.width() * scale),
                (int) Math.round(page.height() * scale),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, image.getWidth(), image.getHeight());
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(scan.covers().x0(), scan.covers().y0());
        place.scale(scan.covers().width() / picture.width(), scan.covers().height() / picture.height());
        paint.drawRenderedImage(grey, place);
        paint.dispose();
        return image;
    }

    private static void paint(Bar bar, double scale, Graphics2D paint) {
        int x = (int) (bar.area().x0() * scale);
        int y = (int) (bar.area().y0() * scale);
        int width = (int) Math.ceil(bar.area().width() * scale);
        int height = (int) Math.ceil(bar.area().height() * scale);
        paint.setColor(Color.BLACK);
        paint.fillRect(x, y, width, height);
        paint.setColor(Color.WHITE);
        paint.setFont(paint.getFont().deriveFont((float) (0.7 * height)));
        paint.drawString(bar.code().orElse(""), x + 2, y + (int) (0.75 * height));
    }
}
