package org.throughline.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page laid out in lines, upright and straight, in which labels and the values beside or under them can be found.
///
/// Labels are found whatever their case, accents, blanks and punctuation. On a page read by OCR they may also be
/// misspelt a little: one letter in eight, and none in labels of under six letters.
public final class Lines {
    /// A gap wider than this many line heights parts two columns.
    private static final double COLUMN = 1.5;
    /// A value under its label begins at most this many heights of the label below it, and no further than 14 points.
    private static final double UNDER = 2.4;

    /// What may stand between a label and its value.
    private static final String BETWEEN = " \t\n:;.#=_";

    /// A cell that begins so has a label of its own.
    private static final Pattern OTHER_LABEL = Pattern.compile("^[^\\d:]{2,40}:(?:\\s|$)");

    private static final Passage NOTHING = new Passage(List.of());

    private final PageText page;
    private final List<Passage> lines;
    private final List<Folded> folded;
    private final Passage whole;
    private final Optional<FormFoot> foot;

    private Lines(PageText page) {
        this.page = page;
        this.lines = Typesetting.lines(page, COLUMN);
        this.folded = lines.stream().map(line -> Folded.of(line.text())).toList();
        this.whole = new Passage(
                lines.stream().flatMap(line -> line.placed().stream()).toList());
        this.foot = FormFoot.of(this);
    }

    public static Lines of(PageText page) {
        return new Lines(page);
    }

    public PageText page() {
        return page;
    }

    /// From top to bottom.
    public List<Passage> all() {
        return lines;
    }

    /// The whole page as one passage, for sentences that run over line ends.
    public Passage whole() {
        return whole;
    }

    /// What the form says of itself at its foot, if it does.
    public Optional<FormFoot> foot() {
        return foot;
    }

    /// Whether one of the labels stands as a heading of its own in the upper half of the page: its cell says little
    /// else.
    public boolean heading(String... labels) {
        double half = upperHalf();
        return Arrays.stream(labels)
                .flatMap(label -> findAll(label).stream())
                .anyMatch(place -> place.upright().y1() < half && fillsCell(place));
    }

    private double upperHalf() {
        return (page.rotation() % 180 == 0 ? page.height() : page.width()) / 2;
    }

    private boolean fillsCell(Passage label) {
        String cell = line(label).text();
        for (String part : cell.split("\t", -1))
            if (part.contains(label.text()))
                return Folded.key(part).length() * 2 <= Folded.key(label.text()).length() * 4;
        return false;
    }

    public boolean has(String label) {
        return find(label).isPresent();
    }

    /// The first place of a label, from the top. An exact place is preferred to a misspelt one.
    public Optional<Passage> find(String label) {
        return findAll(label).stream().findFirst();
    }

    /// Every line's first place of a label; misspelt places only where there is no exact one.
    public List<Passage> findAll(String label) {
        List<Passage> exact = places(label, 0);
        return exact.isEmpty() && page.from() != TextFrom.LAYER ? places(label, forgiven(label)) : exact;
    }

    private List<Passage> places(String label, int errors) {
        String key = Folded.key(label);
        var places = new ArrayList<Passage>();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            folded.get(i)
                    .find(key, 0, errors)
                    .map(span -> line.cut(span.from(), span.to()))
                    .ifPresent(places::add);
        }
        return places;
    }

    private static int forgiven(String label) {
        int length = Folded.key(label).length();
        return length < 6 ? 0 : Math.max(1, length / 8);
    }

    /// The line in which a passage stands.
    public Passage line(Passage within) {
        return lines.stream()
                .filter(line -> line.placed().stream().anyMatch(word -> same(word, within)))
                .findFirst()
                .orElse(within);
    }

    private static boolean same(Placed word, Passage within) {
        Area one = word.upright();
        Area other = within.placed().getFirst().upright();
        return one.x0() <= other.x0() && other.x1() <= one.x1() && one.y0() == other.y0() && one.y1() == other.y1();
    }

    /// What follows a label in its line up to the column gap, without the colon between; maybe nothing. A label with a
    /// colon reaches over the gap to its value.
    public Passage after(Passage label) {
        Passage line = line(label);
        int end = line.left(label.upright().x1());
        String between = line.text().substring(end, past(line, end));
        if (!between.contains("\t")) return unlessLabel(rest(label).cell());
        return between.contains(":") ? rightOf(label) : NOTHING;
    }

    /// What stands to the right of a label in its line, be it behind a column gap, up to the next gap; maybe nothing.
    public Passage rightOf(Passage label) {
        Passage cell = unlessLabel(rest(label).cell());
        return cell.isEmpty() || OTHER_LABEL.matcher(cell.text()).find() || barred(label, cell) ? NOTHING : cell;
    }

    /// Whether a redaction bar lies between a label and a cell: then the cell is not the label's value.
    private boolean barred(Passage label, Passage cell) {
        Area left = label.upright();
        Area right = cell.upright();
        if (right.x0() <= left.x1()) return false;
        Area between = new Area(left.x1(), left.y0(), right.x0(), left.y1());
        return page.bars().stream()
                .anyMatch(bar -> Typesetting.upright(bar.area(), page).touches(between));
    }

    /// All that follows a label in its line, over column gaps too.
    public Passage rest(Passage label) {
        Passage line = line(label);
        return line.cut(past(line, line.left(label.upright().x1())), line.text().length());
    }

    private static int past(Passage line, int end) {
        int at = end;
        while (at < line.text().length() && BETWEEN.indexOf(line.text().charAt(at)) >= 0) at++;
        return at;
    }

    /// The cell that a place is part of.
    public Passage cellOf(Passage place) {
        Passage line = line(place);
        int at = line.left(place.upright().x0());
        int start = line.text().lastIndexOf('\t', at) + 1;
        return line.cut(start, line.text().length()).cell();
    }

    /// The cell that begins under a label, in the nearest line below it and left of the next column of the label's
    /// line; maybe nothing.
    public Passage under(Passage label) {
        Area above = label.upright();
        double right = nextColumn(label);
        double lowest = above.y1() + Math.min(14, UNDER * above.height());
        Optional<Passage> best = Optional.empty();
        for (Passage line : lines) {
            Passage cell = cellFrom(line, above.x0() - 4, right);
            if (isSpeck(cell)) continue;
            Area place = cell.upright();
            if (place.y0() < above.y1() - above.height() / 2 || place.y0() > lowest) continue;
            if (best.isEmpty() || place.y0() < best.get().upright().y0()) best = Optional.of(cell);
        }
        return best.map(Lines::unlessLabel).orElse(NOTHING);
    }

    private double nextColumn(Passage label) {
        Passage line = line(label);
        double end = label.upright().x1();
        return line.placed().stream()
                .filter(word -> word.before() == '\t' && word.upright().x0() > end)
                .map(word -> word.upright().x0() - 3)
                .min(Comparator.naturalOrder())
                .orElse(page.width() + page.height());
    }

    private static Passage cellFrom(Passage line, double left, double right) {
        var cell = new ArrayList<Placed>();
        for (Placed word : line.placed()) {
            if (word.upright().x0() < left) continue;
            if (word.upright().x0() >= right || (!cell.isEmpty() && word.before() == '\t')) break;
            cell.add(word);
        }
        return new Passage(cell);
    }

    /// All that stands between two places, in reading order; maybe nothing.
    public Passage between(Passage one, Passage other) {
        return whole.cut(position(one, true), position(other, false));
    }

    /// All that stands after a place, in reading order.
    public Passage from(Passage place) {
        return whole.cut(position(place, true), whole.text().length());
    }

    private int position(Passage place, boolean end) {
        Passage line = line(place);
        int start = 0;
        for (Passage earlier : lines) {
            if (earlier.equals(line)) break;
            start += earlier.text().length() + 1;
        }
        Area area = place.upright();
        return start + line.left(end ? area.x1() : area.x0());
    }

    /// The line above a place that comes nearest to it; maybe nothing.
    public Passage above(Passage place) {
        int at = lines.indexOf(line(place));
        return at > 0 ? lines.get(at - 1) : NOTHING;
    }

    /// The cell under a place, however far below: the nearest that begins left of the middle of the place; maybe
    /// nothing.
    public Passage below(Passage place) {
        Area above = place.upright();
        double right = nextColumn(place);
        return lines.stream()
                .filter(line -> line.upright().y0() > above.y1() - above.height() / 2)
                .map(line -> cellFrom(line, above.x0() - above.height(), right))
                .filter(cell -> !cell.isEmpty() && cell.upright().x0() < (above.x0() + above.x1()) / 2)
                .findFirst()
                .orElse(NOTHING);
    }

    /// What the page says for a label: what follows it, else what stands under it; maybe nothing.
    public Passage value(Passage label) {
        Passage after = after(label);
        return isSpeck(after) ? under(label) : after;
    }

    /// Nothing, or dirt.
    private static boolean isSpeck(Passage cell) {
        return cell.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    /// A cell that ends with a colon is the next label, not a value.
    private static Passage unlessLabel(Passage cell) {
        return cell.text().endsWith(":") ? NOTHING : cell;
    }
}
