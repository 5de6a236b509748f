package org.throughline.reading.pdf;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.throughline.reading.page.Area;

/// The parts of a filled shape that are solid upright rectangles. Frames, letters and drawings are none.
final class Rectangles {
    /// In points: what is smaller hides nothing.
    private static final double SMALLEST = 2.5;

    /// A shape of more parts is a drawing or a barcode.
    private static final int MOST_PARTS = 100;

    private Rectangles() {}

    static List<Area> of(Shape shape) {
        if (!isLargeEnough(shape.getBounds2D())) return List.of();
        var solid = new ArrayList<Area>();
        List<Rectangle2D> parts = parts(shape);
        if (parts.size() > MOST_PARTS) return List.of();
        for (Rectangle2D part : parts)
            if (isLargeEnough(part) && isSolid(shape, part))
                solid.add(new Area(part.getMinX(), part.getMinY(), part.getMaxX(), part.getMaxY()));
        return solid;
    }

    private static List<Rectangle2D> parts(Shape shape) {
        var parts = new ArrayList<Rectangle2D>();
        var part = new Path2D.Double();
        double[] at = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                if (part.getCurrentPoint() != null) parts.add(part.getBounds2D());
                part = new Path2D.Double();
                part.moveTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_LINETO) part.lineTo(at[0], at[1]);
            else if (kind == PathIterator.SEG_QUADTO) part.quadTo(at[0], at[1], at[2], at[3]);
            else if (kind == PathIterator.SEG_CUBICTO) part.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        }
        if (part.getCurrentPoint() != null) parts.add(part.getBounds2D());
        return parts;
    }

    private static boolean isLargeEnough(Rectangle2D box) {
        return box.getWidth() >= SMALLEST && box.getHeight() >= SMALLEST;
    }

    /// Looks at a grid of points, so that slightly rounded corners still make a rectangle.
    private static boolean isSolid(Shape shape, Rectangle2D part) {
        for (double right = 0.05; right < 1; right += 0.15)
            for (double down = 0.15; down < 1; down += 0.175)
                if (!shape.contains(part.getX() + right * part.getWidth(), part.getY() + down * part.getHeight()))
                    return false;
        return true;
    }
}
