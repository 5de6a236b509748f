package org.throughline.law.bulletin;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.throughline.rule.Parameter;

/// The history of the Visa Bulletin: one figure of law, of many cells. Months after its last are unknown.
public final class Bulletin {
    /// In the rulebook.
    public static final Parameter<Bulletin> HISTORY = new Parameter<>("bulletin.history", Bulletin.class);

    private final Map<Column, History> columns;

    Bulletin(Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells) {
        var histories = new HashMap<Column, History>();
        cells.forEach((column, months) -> histories.put(column, history(months)));
        this.columns = Map.copyOf(histories);
    }

    /// Empty where this chart never had such a column.
    Optional<History> history(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /// The last months without a break. A month that prints two values for one column is not known, nor is any before
    /// it.
    private static History history(SequencedMap<YearMonth, Set<Cutoff>> months) {
        YearMonth first = months.firstEntry().getKey();
        List<Cutoff> cutoffs = new ArrayList<>();
        for (Map.Entry<YearMonth, Set<Cutoff>> month : months.sequencedEntrySet()) {
            boolean follows = month.getKey().equals(first.plusMonths(cutoffs.size()));
            if (!follows || month.getValue().size() > 1) {
                cutoffs.clear();
                first = month.getValue().size() > 1 ? month.getKey().plusMonths(1) : month.getKey();
            }
            if (month.getValue().size() == 1)
                cutoffs.add(month.getValue().iterator().next());
        }
        return new History(first, cutoffs);
    }

    @Override
    public String toString() {
        return columns.values().stream()
                .map(History::last)
                .max(YearMonth::compareTo)
                .map(last -> "to " + last)
                .orElse("empty");
    }
}
