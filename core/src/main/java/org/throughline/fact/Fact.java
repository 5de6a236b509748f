package org.throughline.fact;

import java.time.Instant;
import java.util.UUID;

/// One claim: who says what about which thing, where it stands, and when we learned it. Never edited.
///
/// Three dates stay apart: *described* is the value or a fact of its own; *said* is the date of the document, a fact
/// about that document; *learned* is `recordedAt`, which we set and no user can.
public record Fact<T>(UUID id, FactType<T> type, Thing about, Said<T> said, Source source, Instant recordedAt) {
    /// A claim of one exact value.
    public static <T> Fact<T> of(FactType<T> type, Thing about, T value, Source source, Instant recordedAt) {
        return new Fact<>(UUID.randomUUID(), type, about, Said.exactly(value), source, recordedAt);
    }
}
