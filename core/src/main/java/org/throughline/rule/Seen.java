package org.throughline.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Trail.Point;

/// What the worlds of one finding looked at, the next day on which time alone changes it, and whether all they rest on
/// is confirmed. What the record says on a point is weighed once for all worlds.
final class Seen {
    private final ClientRecord record;
    private final Set<Look> looks = new LinkedHashSet<>();
    private final Map<Point.AtFact, Evidence<?>> weighed = new HashMap<>();
    private Optional<LocalDate> changesOn = Optional.empty();
    private boolean confirmed = true;

    Seen(ClientRecord record) {
        this.record = record;
    }

    /// What the record says on a point, seen from now on.
    @SuppressWarnings("unchecked") // FactTypes of one id have one value class
    <T> Evidence<T> on(FactType<T> type, Thing about) {
        return (Evidence<T>) weighed.computeIfAbsent(new Point.AtFact(type, about), _ -> weigh(type, about));
    }

    private <T> Evidence<T> weigh(FactType<T> type, Thing about) {
        looks.add(new Look.AtFact(type.id(), about));
        Evidence<T> evidence = record.on(type, about);
        confirmed = confirmed && Confirmed.in(record, evidence);
        return evidence;
    }

    void look(Look look) {
        looks.add(look);
    }

    void waitFor(LocalDate day) {
        changesOn = changesOn.filter(other -> other.isBefore(day)).or(() -> Optional.of(day));
    }

    Set<Look> looks() {
        return looks;
    }

    Optional<LocalDate> changesOn() {
        return changesOn;
    }

    boolean confirmed() {
        return confirmed;
    }
}
