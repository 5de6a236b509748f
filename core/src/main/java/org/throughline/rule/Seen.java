package org.throughline.rule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What the worlds of one finding looked at, the next day on which time alone changes it, and whether all they rest on
/// is confirmed.
final class Seen {
    private final Set<Look> looks = new LinkedHashSet<>();
    private Optional<LocalDate> changesOn = Optional.empty();
    private boolean confirmed = true;

    void look(Look look) {
        looks.add(look);
    }

    void waitFor(LocalDate day) {
        changesOn = changesOn.filter(other -> other.isBefore(day)).or(() -> Optional.of(day));
    }

    void unconfirmed() {
        confirmed = false;
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
