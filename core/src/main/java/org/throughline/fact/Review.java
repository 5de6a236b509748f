package org.throughline.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody made of a fact: the reading machine at first, a named person later. The newest review counts.
///
/// @param by the reviewer, or [#MACHINE]
/// @param words why, in the reviewer's words; empty for the machine
/// @param correctedBy the fact that says it right, where there is one
public record Review(UUID fact, Standing standing, UUID by, Instant at, String words, Optional<UUID> correctedBy) {
    /// The reviewer of what no person has looked at yet.
    public static final UUID MACHINE = new UUID(0, 0);

    public static Review byMachine(UUID fact, Standing standing, Instant at) {
        return new Review(fact, standing, MACHINE, at, "", Optional.empty());
    }
}
