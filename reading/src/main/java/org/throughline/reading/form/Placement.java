package org.throughline.reading.form;

import org.throughline.reading.page.Area;

/// Where a scan has put a form: turned, scaled and moved, never stretched.
///
/// A point (x, y) of the blank form lies at (`a` x - `b` y + `dx`, `b` x + `a` y + `dy`) of the page as displayed.
record Placement(double a, double b, double dx, double dy) {
    /// The placement that carries two points of the form to two points of the page.
    static Placement through(Point form1, Point page1, Point form2, Point page2) {
        double fx = form2.x() - form1.x();
        double fy = form2.y() - form1.y();
        double px = page2.x() - page1.x();
        double py = page2.y() - page1.y();
        double length = fx * fx + fy * fy;
        double a = (fx * px + fy * py) / length;
        double b = (fx * py - fy * px) / length;
        return new Placement(
                a, b, page1.x() - a * form1.x() + b * form1.y(), page1.y() - b * form1.x() - a * form1.y());
    }

    Point toPage(Point form) {
        return new Point(a * form.x() - b * form.y() + dx, b * form.x() + a * form.y() + dy);
    }

    Point toForm(Point page) {
        double size = a * a + b * b;
        double x = page.x() - dx;
        double y = page.y() - dy;
        return new Point((a * x + b * y) / size, (a * y - b * x) / size);
    }

    double scale() {
        return Math.hypot(a, b);
    }

    /// The smallest upright area of the page that holds this area of the form.
    Area toPage(Area form) {
        return around(
                toPage(new Point(form.x0(), form.y0())),
                toPage(new Point(form.x1(), form.y0())),
                toPage(new Point(form.x0(), form.y1())),
                toPage(new Point(form.x1(), form.y1())));
    }

    /// Where a printed word stands on the form: its size is kept, its middle is carried over.
    Area toForm(Area word) {
        Point middle = toForm(Point.middleOf(word));
        double halfWidth = word.width() / scale() / 2;
        double halfHeight = word.height() / scale() / 2;
        return new Area(
                middle.x() - halfWidth, middle.y() - halfHeight, middle.x() + halfWidth, middle.y() + halfHeight);
    }

    private static Area around(Point p, Point q, Point r, Point s) {
        return new Area(
                Math.min(Math.min(p.x(), q.x()), Math.min(r.x(), s.x())),
                Math.min(Math.min(p.y(), q.y()), Math.min(r.y(), s.y())),
                Math.max(Math.max(p.x(), q.x()), Math.max(r.x(), s.x())),
                Math.max(Math.max(p.y(), q.y()), Math.max(r.y(), s.y())));
    }

    record Point(double x, double y) {
        static Point middleOf(Area area) {
            return new Point((area.x0() + area.x1()) / 2, (area.y0() + area.y1()) / 2);
        }

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }
}
