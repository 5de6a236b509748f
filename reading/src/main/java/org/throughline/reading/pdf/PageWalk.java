package org.throughline.reading.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.page.Area;

/// Walks one page and notes its glyphs, its dark filled areas and its pictures, in points of the page as displayed.
final class PageWalk extends PDFGraphicsStreamEngine {
    private static final double DARK = 0.25;
    private static final double LIGHT = 0.75;

    /// A picture and the place it covers. `upright` if it is neither turned nor mirrored on the page as displayed.
    record Picture(PDImage image, Area area, boolean upright) {}

    private final AffineTransform shown;
    private final Path2D.Double path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Area> dark = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean drew;

    PageWalk(PDPage page) {
        super(page);
        this.shown = displayed(page);
    }

    /// Walks the page and what its form fields show. Nothing is run or followed.
    void walk() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations())
            if (annotation instanceof PDAnnotationWidget widget && !widget.isHidden() && !widget.isNoView())
                showAnnotation(widget);
    }

    /// Whether the page draws nothing at all.
    boolean isEmpty() {
        return glyphs.isEmpty() && pictures.isEmpty() && !drew;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Area> dark() {
        return dark;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /// From user space to the page as displayed: crop box, `/Rotate`, and y downwards.
    private static AffineTransform displayed(PDPage page) {
        PDRectangle crop = page.getCropBox();
        var toCrop = AffineTransform.getTranslateInstance(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, crop.getWidth(), 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, crop.getHeight(), crop.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, 0, crop.getHeight());
        };
        turn.concatenate(toCrop);
        return turn;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector moved) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) return;
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(shown);
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        var box = new Rectangle2D.Double(0, -0.25, Math.max(moved.getX(), 0), 1.05);
        glyphs.add(new Glyph(text, area(place.createTransformedShape(box).getBounds2D()), size, light()));
    }

    private boolean light() {
        PDGraphicsState state = getGraphicsState();
        return luminance(state) > LIGHT
                && !state.getTextState().getRenderingMode().equals(RenderingMode.NEITHER);
    }

    private static double luminance(PDGraphicsState state) {
        try {
            int rgb = state.getNonStrokingColor().toRGB();
            return (0.299 * ((rgb >> 16) & 255) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255)) / 255;
        } catch (IOException | RuntimeException _) {
            return 0.5; // patterns and broken colour spaces are neither dark nor light
        }
    }

    private static Area area(Rectangle2D box) {
        return new Area(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void fillPath(int windingRule) {
        drew = true;
        if (luminance(getGraphicsState()) < DARK)
            dark.add(area(shown.createTransformedShape(path).getBounds2D()));
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        place.preConcatenate(shown);
        boolean upright = place.getScaleX() > 0
                && place.getScaleY() < 0
                && Math.abs(place.getShearX()) + Math.abs(place.getShearY()) < 0.01 * place.getScaleX();
        pictures.add(new Picture(
                image,
                area(place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D()),
                upright));
    }

    @Override
    public void strokePath() {
        drew = true;
        path.reset();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        // What a clip hides is read all the same: better a word too many than a fact lost.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) path.moveTo(x3, y3);
        else path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) path.closePath();
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shading is no bar.
    }
}
