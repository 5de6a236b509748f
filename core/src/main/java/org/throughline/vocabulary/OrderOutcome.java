package org.throughline.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// What a judge's order does.
public enum OrderOutcome {
    REMOVED,
    REMOVED_IN_ABSENTIA,
    VOLUNTARY_DEPARTURE,
    RELIEF_GRANTED,
    TERMINATED,
    OTHER;

    /// The outcome that a ticked line stands for; empty for words we do not know, and for a line that says "not".
    static Optional<OrderOutcome> of(String printed) {
        String plain = " " + printed.strip().toLowerCase(Locale.ROOT) + " ";
        if (plain.contains(" not ") || plain.contains("denied")) return Optional.empty();
        if (plain.contains("in absentia")) return Optional.of(REMOVED_IN_ABSENTIA);
        if (plain.contains("voluntary departure") && plain.contains("granted")) return Optional.of(VOLUNTARY_DEPARTURE);
        if (plain.contains("terminated")) return Optional.of(TERMINATED);
        if (plain.contains("ordered removed")) return Optional.of(REMOVED);
        return plain.contains("granted") ? Optional.of(RELIEF_GRANTED) : Optional.empty();
    }
}
