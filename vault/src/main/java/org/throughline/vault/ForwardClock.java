package org.throughline.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of the machine, as far as it goes forward. Set back, it stands still until it has caught up:
/// no grant may live longer, and no pause before an erasure be cut short, because a clock was wrong.
final class ForwardClock implements InstantSource {
    private final InstantSource machine;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    ForwardClock(InstantSource machine) {
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        return notBefore(machine.instant());
    }

    /// It was at least so late when something was written down.
    Instant notBefore(Instant moment) {
        return latest.accumulateAndGet(moment, (known, next) -> known.isBefore(next) ? next : known);
    }
}
