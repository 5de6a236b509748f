package org.throughline.reading.page;

import java.util.HashMap;
import java.util.List;

/// How far the lines of a scanned page slope, found from its words: the slope at which most words share their height.
final class Skew {
    private static final double STEEPEST = 0.07;
    private static final double STEP = 0.0025;
    private static final double ROW = 2.5;

    private Skew() {}

    /// The slope in points down per point to the right; 0 for a page with too few words to tell.
    static double of(List<Area> words) {
        if (words.size() < 12) return 0;
        double best = 0;
        long sharpest = sharpness(words, 0);
        for (double slope = -STEEPEST; slope <= STEEPEST; slope += STEP) {
            long sharpness = sharpness(words, slope);
            if (sharpness > sharpest * 1.02) {
                sharpest = sharpness;
                best = slope;
            }
        }
        return best;
    }

    private static long sharpness(List<Area> words, double slope) {
        var rows = new HashMap<Long, Integer>();
        for (Area word : words) {
            double x = (word.x0() + word.x1()) / 2;
            double y = (word.y0() + word.y1()) / 2 - x * slope;
            long row = Math.round(y / ROW);
            rows.merge(row, 2, Integer::sum);
            rows.merge(row + (y / ROW > row ? 1 : -1), 1, Integer::sum);
        }
        return rows.values().stream().mapToLong(n -> (long) n * n).sum();
    }
}
