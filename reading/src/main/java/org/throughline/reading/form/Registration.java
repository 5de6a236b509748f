package org.throughline.reading.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.reading.form.Placement.Point;
import org.throughline.reading.page.Word;

/// Finds where a page shows its form, by the form's own printed words.
///
/// Two words that stand once on the blank page and once on the page at hand give a placement; the one that most other
/// words agree with wins and is then fitted to all of them.
final class Registration {
    /// Points by which a word may lie off: OCR draws its boxes tighter than the font does.
    private static final double TOLERANCE = 5;

    private static final int LEAST_WORDS = 5;

    /// Two words nearer than this say too little about the turn of the page.
    private static final double LEAST_DISTANCE = 100;

    private record Match(Point form, Point page) {}

    /// @param agreeing how many printed words lie where the placement says
    record Registered(Placement placement, int agreeing) {}

    private Registration() {}

    /// Empty where too few printed words agree: then no box may be read.
    static Optional<Registered> of(List<Anchor> anchors, List<Word> words) {
        List<Match> matches = matches(anchors, words);
        List<Match> best = List.of();
        for (int i = 0; i < matches.size(); i++)
            for (int j = i + 1; j < matches.size(); j++) {
                Match one = matches.get(i);
                Match other = matches.get(j);
                if (one.form.distance(other.form) < LEAST_DISTANCE) continue;
                List<Match> agreeing = agreeing(Placement.through(one.form, one.page, other.form, other.page), matches);
                if (agreeing.size() > best.size()) best = agreeing;
            }
        if (best.size() < LEAST_WORDS || best.size() * 2 < matches.size()) return Optional.empty();
        Placement fitted = fit(best);
        if (fitted.scale() < 0.5 || fitted.scale() > 2) return Optional.empty();
        return Optional.of(new Registered(fitted, agreeing(fitted, matches).size()));
    }

    private static List<Match> matches(List<Anchor> anchors, List<Word> words) {
        Map<String, List<Word>> byText = new HashMap<>();
        for (Word word : words)
            byText.computeIfAbsent(Anchor.textOf(word.text()), text -> new ArrayList<>())
                    .add(word);
        List<Match> matches = new ArrayList<>();
        for (Anchor anchor : anchors) {
            List<Word> found = byText.getOrDefault(anchor.text(), List.of());
            if (found.size() == 1)
                matches.add(new Match(
                        Point.middleOf(anchor.area()),
                        Point.middleOf(found.getFirst().area())));
        }
        return matches;
    }

    private static List<Match> agreeing(Placement placement, List<Match> matches) {
        return matches.stream()
                .filter(match -> placement.toPage(match.form).distance(match.page) < TOLERANCE)
                .toList();
    }

    /// Least squares.
    private static Placement fit(List<Match> matches) {
        Point form = mean(matches.stream().map(Match::form).toList());
        Point page = mean(matches.stream().map(Match::page).toList());
        double along = 0;
        double across = 0;
        double size = 0;
        for (Match match : matches) {
            double fx = match.form.x() - form.x();
            double fy = match.form.y() - form.y();
            double px = match.page.x() - page.x();
            double py = match.page.y() - page.y();
            along += fx * px + fy * py;
            across += fx * py - fy * px;
            size += fx * fx + fy * fy;
        }
        double a = along / size;
        double b = across / size;
        return new Placement(a, b, page.x() - a * form.x() + b * form.y(), page.y() - b * form.x() - a * form.y());
    }

    private static Point mean(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::x).average().orElseThrow(),
                points.stream().mapToDouble(Point::y).average().orElseThrow());
    }
}
