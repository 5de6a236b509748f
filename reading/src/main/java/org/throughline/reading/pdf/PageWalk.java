package org.throughline.reading.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.page.Area;

/// Walks one page and notes its glyphs, its filled rectangles and its pictures, in points of the page as displayed.
final class PageWalk extends PDFGraphicsStreamEngine {
    private static final double DARK = 0.25;
    private static final double LIGHT = 0.75;
    private static final double WHITE = 0.97;
    private static final double OPAQUE = 0.9;

    /// Annotations that are part of what a reader sees; notes and links are not.
    private static final Set<String> SHOWN =
            Set.of("Widget", "FreeText", "Stamp", "Square", "Polygon", "Redact", "Ink", "Line");

    /// A picture and the place it covers. `upright` if it is neither turned nor mirrored on the page as displayed.
    record Picture(PDImage image, Area area, boolean upright, int order) {}

    private final Letters letters;
    private final AffineTransform shown;
    private final Path2D.Double path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean drew;
    private int order;
    private @Nullable PDColor lastColor;
    private double lastLuminance;

    PageWalk(PDPage page, Letters letters) {
        super(page);
        this.letters = letters;
        this.shown = displayed(page);
    }

    /// Walks the page and what its form fields show. Nothing is run or followed.
    void walk() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) if (shows(annotation)) showAnnotation(annotation);
    }

    private static boolean shows(PDAnnotation annotation) {
        return !annotation.isHidden() && !annotation.isNoView() && SHOWN.contains(annotation.getSubtype());
    }

    /// Whether the page draws nothing at all.
    boolean isEmpty() {
        return glyphs.isEmpty() && pictures.isEmpty() && !drew;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<Fill> fills() {
        return fills;
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
        String text = letters.of(font, code);
        if (text.isEmpty()) return;
        AffineTransform place = matrix.createAffineTransform();
        place.preConcatenate(shown);
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        glyphs.add(new Glyph(text, area(place, Math.max(moved.getX(), 0)), size, look(), quarters(place), order++));
    }

    /// Where a glyph stands: `width` wide, from a quarter below its baseline to four fifths above, in its own units.
    private static Area area(AffineTransform place, double width) {
        double x = place.getTranslateX();
        double y = place.getTranslateY();
        double alongX = place.getScaleX() * width;
        double alongY = place.getShearY() * width;
        double upX = place.getShearX();
        double upY = place.getScaleY();
        return new Area(
                x + Math.min(alongX, 0) + Math.min(-0.25 * upX, 0.8 * upX),
                y + Math.min(alongY, 0) + Math.min(-0.25 * upY, 0.8 * upY),
                x + Math.max(alongX, 0) + Math.max(-0.25 * upX, 0.8 * upX),
                y + Math.max(alongY, 0) + Math.max(-0.25 * upY, 0.8 * upY));
    }

    private static int quarters(AffineTransform place) {
        double right = place.getScaleX();
        double down = place.getShearY();
        if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 2;
        return down > 0 ? 1 : 3;
    }

    private Glyph.Look look() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) return Glyph.Look.UNSEEN;
        return mode.isFill() && luminance(state) > LIGHT ? Glyph.Look.LIGHT : Glyph.Look.DARK;
    }

    private double luminance(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        if (color != lastColor) {
            lastColor = color;
            lastLuminance = luminance(color);
        }
        return lastLuminance;
    }

    private static double luminance(PDColor color) {
        try {
            int rgb = color.toRGB();
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
        PDGraphicsState state = getGraphicsState();
        if (state.getNonStrokeAlphaConstant() > OPAQUE) {
            path.setWindingRule(windingRule);
            for (Area area : Rectangles.of(shown.createTransformedShape(path)))
                fills.add(new Fill(area, shade(state), order++));
        }
        path.reset();
    }

    private Fill.Shade shade(PDGraphicsState state) {
        double luminance = luminance(state);
        return luminance < DARK ? Fill.Shade.DARK : luminance > WHITE ? Fill.Shade.WHITE : Fill.Shade.MIDDLE;
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
        Area area = area(
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
        pictures.add(new Picture(image, area, upright, order));
        if (!image.isStencil() && !hasMask(image)) fills.add(new Fill(area, Fill.Shade.MIDDLE, order));
        order++;
    }

    private static boolean hasMask(PDImage image) {
        return image.getCOSObject().containsKey(COSName.SMASK)
                || image.getCOSObject().containsKey(COSName.MASK);
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
