package org.throughline.law.presence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.MannerOfEntry;

/// Arrivals by day, and the last of them without inspection.
public final class Reentry {
    private Reentry() {}

    /// All arrivals, the first one first.
    public static List<Thing> inOrder(Given given) {
        return given.every(Thing.Kind.ARRIVAL).stream()
                .sorted(Comparator.comparing(arrival -> given.the(Arrival.DATE, arrival)))
                .toList();
    }

    /// Parole is no admission, but no entry without inspection either.
    static Optional<Thing> lastWithoutInspection(Given given, List<Thing> inOrder) {
        return inOrder.reversed().stream()
                .filter(arrival -> given.the(Arrival.MANNER, arrival) == MannerOfEntry.ENTERED_WITHOUT_INSPECTION)
                .findFirst();
    }
}
