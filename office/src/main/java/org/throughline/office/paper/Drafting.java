package org.throughline.office.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.office.paper.Chart.Form;
import org.throughline.office.paper.Chart.LaneBand;
import org.throughline.office.paper.Chart.Shape;
import org.throughline.text.Text;
import org.throughline.timeline.Track;

/// Draws a chart: gives each entry a place in its lane and its words the room there is.
///
/// A lane grows by as many rows as its words need, up to [#MOST_ROWS], and beyond for what lasts. What has no room
/// keeps its mark and loses its
/// words; they are in the list.
final class Drafting {
    private static final int MOST_ROWS = 7;
    private static final double ROW = 23;
    private static final double TOP = 58;
    private static final double MARGIN = 17;
    private static final double LETTER = 6.7;
    private static final int MOST_LETTERS = 38;
    private static final double BEFORE_MARK = 10;
    private static final double AFTER_MARK = 13;
    private static final Text TODAY = Text.of("Today, {0}", "Hoy, {0}");

    private final Ruler ruler;
    private final Language language;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<LaneBand> lanes = new ArrayList<>();
    private double top = TOP;

    private Drafting(Ruler ruler, Language language) {
        this.ruler = ruler;
        this.language = language;
    }

    static Chart of(List<Entry> entries, Ruler ruler, Language language) {
        var drafting = new Drafting(ruler, language);
        var tracks = new TreeMap<Track, List<Entry>>();
        for (Entry entry : entries)
            tracks.computeIfAbsent(entry.track(), _ -> new ArrayList<>()).add(entry);
        tracks.forEach(drafting::lane);
        return drafting.chart();
    }

    private Chart chart() {
        return new Chart(
                Chart.tenth(top + 8),
                lanes,
                ruler.years(),
                ruler.months(language),
                shapes,
                ties(),
                Chart.tenth(ruler.x(ruler.today())),
                language.say(TODAY, language.dayOfYear(ruler.today())),
                Ruler.TURN,
                Ruler.RIGHT,
                Ruler.LEFT);
    }

    /// What a mark takes up: from `start` to `end` with its words, to `bare` without them.
    private record Room(double start, double end, double bare, double labelX, boolean labelEndsThere) {}

    private void lane(Track track, List<Entry> entries) {
        var rows = new ArrayList<Double>();
        List<Entry> byPlace = entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> ruler.x(entry.on()))
                        .thenComparingInt(Entry::number))
                .toList();
        for (Entry entry : byPlace) {
            String label = label(entry);
            Room room = room(entry, label);
            int row = rowFor(rows, room.start(), isBar(entry));
            boolean fits = row >= 0;
            if (!fits) row = emptiest(rows);
            rows.set(row, Math.max(rows.get(row), fits ? room.end() : room.bare()));
            shapes.add(shape(entry, fits ? label : "", room, top + MARGIN / 2 + ROW / 2 + row * ROW));
        }
        double height = rows.size() * ROW + MARGIN;
        lanes.add(new LaneBand(language.say(track.label()), top, height, lanes.size() % 2 == 0));
        top += height;
    }

    private static int rowFor(List<Double> rows, double start, boolean always) {
        for (int row = 0; row < rows.size(); row++) if (rows.get(row) + 4 <= start) return row;
        if (rows.size() >= MOST_ROWS && !always) return -1;
        rows.add(0.0);
        return rows.size() - 1;
    }

    private static int emptiest(List<Double> rows) {
        int best = 0;
        for (int row = 1; row < rows.size(); row++) if (rows.get(row) < rows.get(best)) best = row;
        return best;
    }

    private Room room(Entry entry, String label) {
        double words = label.length() * LETTER;
        double x = ruler.x(entry.on());
        if (isBar(entry)) {
            double end = Math.max(ruler.x(entry.last()), x + 6);
            boolean inside = words + 14 <= end - x;
            if (inside) return new Room(x, end, end, x + 8, false);
            if (end + words + 8 <= Ruler.RIGHT) return new Room(x, end + 8 + words, end, end + 6, false);
            return new Room(x - words - 8, end, end, x - 6, true);
        }
        double bare = x + BEFORE_MARK;
        if (x + AFTER_MARK + words <= Ruler.RIGHT + 6)
            return new Room(x - BEFORE_MARK, x + AFTER_MARK + words, bare, x + AFTER_MARK, false);
        return new Room(x - AFTER_MARK - words, bare, bare, x - AFTER_MARK, true);
    }

    private String label(Entry entry) {
        String day = entry.toCome() && !isBar(entry) ? ", " + language.dayOfYear(entry.on()) : "";
        if (ruler.beyond(entry.on())) day = ", " + language.day(entry.on()) + " \u2192";
        String words = entry.brief();
        int most = MOST_LETTERS - day.length();
        return (words.length() <= most ? words : words.substring(0, most - 1).strip() + "\u2026") + day;
    }

    private Shape shape(Entry entry, String label, Room room, double y) {
        double x = ruler.x(entry.on());
        double width = isBar(entry) ? Math.max(ruler.x(entry.last()) - x, 6) : 0;
        return new Shape(
                form(entry),
                Chart.tenth(x),
                Chart.tenth(y),
                Chart.tenth(width),
                label,
                Chart.tenth(room.labelX()),
                room.labelEndsThere(),
                entry.dispute().map(String::valueOf).orElse(""),
                entry.anchor(),
                spoken(entry, label));
    }

    /// Begins with the words one sees, so that they can be said to a voice control.
    private String spoken(Entry entry, String label) {
        String all = entry.what().plain() + ". " + language.say(entry.track().label()) + ", "
                + entry.when().plain();
        return label.isEmpty() || all.startsWith(label) ? all : label + ". " + all;
    }

    private static boolean isBar(Entry entry) {
        return switch (entry.kind()) {
            case STRETCH, STRETCH_WITHOUT_END, GAP -> true;
            case EVENT, DEADLINE -> false;
        };
    }

    private static Form form(Entry entry) {
        boolean permitted = entry.track() == Track.STATUS || entry.track() == Track.WORK_PERMIT;
        return switch (entry.kind()) {
            case STRETCH -> permitted ? Form.PERMITTED : Form.RECORDED;
            case STRETCH_WITHOUT_END -> permitted ? Form.PERMITTED_WITHOUT_END : Form.WITHOUT_END;
            case GAP -> Form.GAP;
            case DEADLINE -> entry.toCome() ? Form.DEADLINE : Form.DEADLINE_PASSED;
            case EVENT ->
                entry.dispute().isPresent() ? Form.DISPUTED : entry.toCome() ? Form.EVENT_TO_COME : Form.EVENT;
        };
    }

    private List<Chart.Tie> ties() {
        Map<String, List<Shape>> sides = new LinkedHashMap<>();
        for (Shape shape : shapes)
            if (!shape.badge().isEmpty())
                sides.computeIfAbsent(shape.badge(), _ -> new ArrayList<>()).add(shape);
        var ties = new ArrayList<Chart.Tie>();
        for (List<Shape> marks : sides.values())
            for (int i = 1; i < marks.size(); i++) {
                Shape one = marks.get(i - 1);
                Shape other = marks.get(i);
                ties.add(new Chart.Tie(one.x(), one.y(), other.x(), other.y()));
            }
        return ties;
    }
}
