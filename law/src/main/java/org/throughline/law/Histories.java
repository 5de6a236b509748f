package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.rule.ParameterRow;

/// Checks that each figure of law has one value for every day from its first row on: no overlap and no gap.
final class Histories {
    private Histories() {}

    static void check(List<ParameterRow<?>> rows) {
        Map<String, List<ParameterRow<?>>> histories = new LinkedHashMap<>();
        for (ParameterRow<?> row : rows)
            if (row.active())
                histories.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row);
        histories.values().forEach(Histories::checkOne);
    }

    private static void checkOne(List<ParameterRow<?>> history) {
        history.sort(Comparator.comparing(row -> row.from().orElse(LocalDate.MIN)));
        for (int i = 1; i < history.size(); i++) follow(history.get(i - 1), history.get(i));
    }

    private static void follow(ParameterRow<?> earlier, ParameterRow<?> later) {
        LocalDate begins = later.from().orElse(LocalDate.MIN);
        LocalDate ended = earlier.until().orElse(LocalDate.MAX);
        if (!ended.isBefore(begins))
            throw new LawFileException(
                    later.place(),
                    later.id() + " has two values on " + begins + " (rows from " + from(earlier) + " and " + from(later)
                            + "); end the first row");
        if (!ended.plusDays(1).equals(begins))
            throw new LawFileException(
                    later.place(),
                    later.id() + " has no value from " + ended.plusDays(1) + " to " + begins.minusDays(1)
                            + "; add the row that was in force then");
        if (!earlier.value().getClass().equals(later.value().getClass()))
            throw new LawFileException(later.place(), later.id() + " has values of two kinds; give both rows one unit");
    }

    private static String from(ParameterRow<?> row) {
        return row.from().map(LocalDate::toString).orElse("?");
    }
}
