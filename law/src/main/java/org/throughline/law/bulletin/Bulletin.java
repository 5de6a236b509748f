package org.throughline.law.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.throughline.law.LawFileException;

/// The history of the Visa Bulletin as shipped: law data that never changes while the program runs, so rules may look
/// at it as they look at a figure of law. Its bytes are part of the edition.
public final class Bulletin {
    private static final String FILE = "visa-bulletin.csv";

    private static final Bulletin PUBLISHED =
            new Bulletin(BulletinFile.read("bulletin/" + FILE, new ByteArrayInputStream(file())));

    private final Map<Column, History> columns;

    private Bulletin(Map<Column, SequencedMap<YearMonth, Set<Cutoff>>> cells) {
        var histories = new HashMap<Column, History>();
        cells.forEach((column, months) -> histories.put(column, history(months)));
        this.columns = Map.copyOf(histories);
    }

    static Bulletin published() {
        return PUBLISHED;
    }

    /// What the edition of the rulebook is to be made of.
    ///
    /// @throws LawFileException if the file is missing
    public static byte[] file() {
        try (InputStream file = Bulletin.class.getResourceAsStream(FILE)) {
            if (file == null) throw new LawFileException("bulletin/" + FILE, "the file is missing");
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
}
