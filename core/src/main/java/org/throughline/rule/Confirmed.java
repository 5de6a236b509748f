package org.throughline.rule;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;

/// Whether what is said on one point may be called confirmed: every fact was confirmed by a person, or reads alike on
/// pages of two different documents. Machines misread identifiers too often for one reading to be enough.
final class Confirmed {
    private Confirmed() {}

    static <T> boolean in(ClientRecord record, Evidence<T> evidence) {
        List<Fact<T>> facts = evidence.facts();
        return facts.stream().allMatch(fact -> switch (record.standing(fact)) {
            case CONFIRMED -> true;
            case READ -> facts.stream().anyMatch(other -> readsAlike(record, fact, other));
            case UNSURE, REJECTED -> false;
        });
    }

    private static boolean readsAlike(ClientRecord record, Fact<?> one, Fact<?> other) {
        return record.standing(other) != Standing.UNSURE
                && one.said().equals(other.said())
                && one.source() instanceof Source.Page a
                && other.source() instanceof Source.Page b
                && !a.document().equals(b.document());
    }
}
