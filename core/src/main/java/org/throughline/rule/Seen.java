package org.throughline.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Trail.Point;
import org.throughline.rule.Trail.Way;

/// What the worlds of one finding looked at, the next day on which time alone changes it, and whether all they rest on
/// is confirmed. What the record says on a point is weighed once for all worlds.
final class Seen {
    /// What the record says on a point, and the values that leaves it.
    record Weighed<T>(Point.AtFact point, FactType<T> type, Evidence<T> evidence, List<Way> ways) {}

    private final ClientRecord record;
    private final Set<Look> looks = new LinkedHashSet<>();
    private final Map<Point.AtFact, Weighed<?>> weighed = new HashMap<>();
    private Optional<LocalDate> changesOn = Optional.empty();
    private boolean confirmed = true;

    Seen(ClientRecord record) {
        this.record = record;
    }

    /// A point, seen from now on.
    @SuppressWarnings("unchecked") // FactTypes of one id have one value class
    <T> Weighed<T> at(FactType<T> type, Thing about) {
        var point = new Point.AtFact(type, record.grouping().of(about));
        return (Weighed<T>) weighed.computeIfAbsent(point, _ -> weigh(type, point));
    }

    private <T> Weighed<T> weigh(FactType<T> type, Point.AtFact point) {
        looks.add(new Look.AtFact(type.id(), point.about()));
        Evidence<T> evidence = record.on(type, point.about());
        confirmed = confirmed && Confirmed.in(record, evidence);
        return new Weighed<>(point, type, evidence, Ways.of(type, evidence));
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
