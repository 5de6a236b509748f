package org.throughline.law.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.law.LawFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads the history of the Visa Bulletin: one line for each line of a chart, one column for each area.
final class BulletinFile {
    private static final String OTHERS = "ALL";
    private static final CsvSchema WITH_HEADER =
            CsvSchema.emptySchema().withHeader().withComments();

    private final String name;
    private int line = 1;

    private BulletinFile(String name) {
        this.name = name;
    }

    /// The cells of each column by month, all that are printed for it: two lines of one month may disagree.
    static Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> read(String name, InputStream csv) {
        return new BulletinFile(name).cells(csv);
    }

    private Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells(InputStream csv) {
        Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells = new HashMap<>();
        try (csv;
                MappingIterator<Map<String, String>> lines =
                        new CsvMapper().readerFor(Map.class).with(WITH_HEADER).readValues(csv)) {
            while (lines.hasNext()) {
                line = lines.currentLocation().getLineNr();
                add(cells, lines.next());
            }
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            throw new LawFileException(name + ":" + line, "this line is not read: " + wrong.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return cells;
    }

    private static void add(Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells, Map<String, String> printed) {
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
