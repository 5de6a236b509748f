package org.throughline.office.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Slows down those who try words at a door: after a few failures under one name each further one must wait twice as
/// long. A name that nobody has is slowed like any other.
final class Attempts {
    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_NAMES = 10_000;

    private record Failures(int count, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Failures> byName = new ConcurrentHashMap<>();

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /// How long this name must still wait; zero where it may try.
    Duration wait(String name) {
        Failures failures = byName.get(key(name));
        if (failures == null) return Duration.ZERO;
        Duration left = Duration.between(clock.instant(), failures.until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String name) {
        Instant now = clock.instant();
        if (byName.size() > MOST_NAMES) byName.values().removeIf(failures -> failures.until.isBefore(now));
        byName.compute(key(name), (_, before) -> {
            int count = before == null ? 1 : before.count + 1;
            return new Failures(count, now.plus(pause(count)));
        });
    }

    void succeeded(String name) {
        byName.remove(key(name));
    }

    private static Duration pause(int failures) {
        if (failures <= FREE) return Duration.ZERO;
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
