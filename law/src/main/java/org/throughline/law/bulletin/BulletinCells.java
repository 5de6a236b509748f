package org.throughline.law.bulletin;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Puts the lines of a file of Visa Bulletins together: one line for each line of a chart, one column for each area.
/// Two
/// lines of one month may disagree.
public final class BulletinCells {
    private static final String OTHERS = "ALL";

    private final Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells = new HashMap<>();

    public Bulletin bulletin() {
        return new Bulletin(cells);
    }

    /// All that is printed for each column by month.
    Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells() {
        return Collections.unmodifiableMap(cells);
    }

    /// @throws IllegalArgumentException if a cell is no month, chart, line or cutoff
    /// @throws java.time.DateTimeException if a cell is no day
    public void add(Map<String, String> printed) {
        YearMonth month = YearMonth.parse(cell(printed, "month"));
        Chart chart = Chart.valueOf(constant(cell(printed, "chart")));
        VisaCategory category = VisaCategory.valueOf(constant(cell(printed, "category")));
        for (Map.Entry<VisaArea, Cutoff> area : areas(printed).entrySet())
            cells.computeIfAbsent(new Column(chart, category, area.getKey()), _ -> new TreeMap<>())
                    .computeIfAbsent(month, _ -> new LinkedHashSet<>())
                    .add(area.getValue());
    }

    /// An area that has no column in a bulletin counts with all the others.
    private static Map<VisaArea, Cutoff> areas(Map<String, String> printed) {
        var areas = new EnumMap<VisaArea, Cutoff>(VisaArea.class);
        Cutoff others = Cutoff.of(cell(printed, OTHERS));
        for (VisaArea area : VisaArea.values()) {
            String own = printed.getOrDefault(area.name(), "");
            areas.put(area, own.isEmpty() ? others : Cutoff.of(own));
        }
        return areas;
    }

    private static String cell(Map<String, String> printed, String column) {
        String cell = printed.getOrDefault(column, "");
        if (cell.isEmpty()) throw new IllegalArgumentException("nothing stands under " + column);
        return cell;
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
