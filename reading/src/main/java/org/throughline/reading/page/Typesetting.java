package org.throughline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the words of a page into lines: turned upright, straightened, from top to bottom, each from left to right.
final class Typesetting {
    private Typesetting() {}

    static List<Passage> lines(PageText page, double column) {
        var words = new ArrayList<Placed>();
        for (Word word : page.words())
            if (!word.text().isBlank()) words.add(new Placed(word, upright(word.area(), page), ' ', page.rotation()));
        if (page.from() == TextFrom.OCR) straighten(words);
        words.sort(Comparator.comparingDouble(Placed::middle));
        var rows = new ArrayList<List<Placed>>();
        for (Placed word : words) rowFor(word, rows).add(word);
        return rows.stream().map(row -> line(row, column)).toList();
    }

    /// An area as it stands once the page is turned upright.
    static Area upright(Area area, PageText page) {
        return switch (page.rotation()) {
            case 90 -> new Area(area.y0(), page.width() - area.x1(), area.y1(), page.width() - area.x0());
            case 180 ->
                new Area(
                        page.width() - area.x1(),
                        page.height() - area.y1(),
                        page.width() - area.x0(),
                        page.height() - area.y0());
            case 270 -> new Area(page.height() - area.y1(), area.x0(), page.height() - area.y0(), area.x1());
            default -> area;
        };
    }

    /// Shifts every word up or down to where it would stand on a straight page, and takes from its height what only the
    /// slope gave it.
    private static void straighten(List<Placed> words) {
        double slope = Skew.of(words.stream().map(Placed::upright).toList());
        if (slope == 0) return;
        words.replaceAll(placed -> {
            Area area = placed.upright();
            double middle = (area.y0() + area.y1()) / 2 - slope * (area.x0() + area.x1()) / 2;
            double half = Math.max(area.height() - Math.abs(slope) * area.width(), area.height() * 0.4) / 2;
            Area straight = new Area(area.x0(), middle - half, area.x1(), middle + half);
            return new Placed(placed.word(), straight, ' ', placed.turn());
        });
    }

    /// The row a word belongs to: one of the last few whose nearest word is level with it.
    private static List<Placed> rowFor(Placed word, List<List<Placed>> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--)
            if (level(word, nearest(word, rows.get(i)))) return rows.get(i);
        rows.add(new ArrayList<>());
        return rows.getLast();
    }

    private static Placed nearest(Placed word, List<Placed> row) {
        return row.stream()
                .min(Comparator.comparingDouble(
                        other -> Math.abs(other.upright().x0() - word.upright().x0())))
                .orElseThrow();
    }

    private static boolean level(Placed word, Placed other) {
        double smaller = Math.min(word.upright().height(), other.upright().height());
        boolean apart = word.upright().x0() >= other.upright().x1() - smaller
                || other.upright().x0() >= word.upright().x1() - smaller;
        return apart && Math.abs(word.middle() - other.middle()) < 0.5 * smaller;
    }

    private static Passage line(List<Placed> row, double column) {
        row.sort(Comparator.comparingDouble(word -> word.upright().x0()));
        var line = new ArrayList<Placed>();
        for (Placed word : row) {
            char before = line.isEmpty() ? '\n' : gap(line.getLast(), word) > column ? '\t' : ' ';
            line.add(new Placed(word.word(), word.upright(), before, word.turn()));
        }
        return new Passage(line);
    }

    /// The gap between two words in line heights.
    private static double gap(Placed left, Placed right) {
        double height = Math.min(left.upright().height(), right.upright().height());
        return (right.upright().x0() - left.upright().x1()) / Math.max(height, 1);
    }
}
