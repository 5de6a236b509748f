package org.throughline.office.paper;

import java.util.List;
import org.throughline.office.paper.Ruler.Tick;

/// The picture of the timeline, ready to be written as SVG: everything has its place.
record Chart(
        double height,
        List<LaneBand> lanes,
        List<Tick> years,
        List<Tick> months,
        List<Shape> shapes,
        List<Tie> ties,
        double today,
        String todayLabel,
        double turn,
        double right,
        double left) {

    /// A lane's name and where it lies.
    record LaneBand(String label, double top, double height, boolean shaded) {}

    /// A mark with its words. `label` is empty where there was no room; the list has the words in any case.
    ///
    /// @param spoken what a screen reader says and a pointer shows
    /// @param badge the number of the contradiction, or empty
    record Shape(
            Form form,
            double x,
            double y,
            double width,
            String label,
            double labelX,
            boolean labelEndsThere,
            String badge,
            String anchor,
            String spoken) {}

    /// Every meaning has a shape of its own, so that nobody needs the colour.
    enum Form {
        RECORDED("bar"),
        PERMITTED("bar g"),
        WITHOUT_END("bar open"),
        PERMITTED_WITHOUT_END("bar g open"),
        GAP("bar gap"),
        EVENT("ev"),
        EVENT_TO_COME("ev fill"),
        DISPUTED("ev gold"),
        DEADLINE("ev red"),
        DEADLINE_PASSED("ev past");

        private final String style;

        Form(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }

        boolean isBar() {
            return switch (this) {
                case RECORDED, PERMITTED, WITHOUT_END, PERMITTED_WITHOUT_END, GAP -> true;
                case EVENT, EVENT_TO_COME, DISPUTED, DEADLINE, DEADLINE_PASSED -> false;
            };
        }

        boolean isCircle() {
            return this == EVENT || this == EVENT_TO_COME;
        }
    }

    /// A dashed line between the sides of a contradiction.
    record Tie(double x1, double y1, double x2, double y2) {}

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
