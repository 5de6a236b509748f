package org.throughline.vault.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// On what terms a grant is given: why, on which consent, when, and until when.
public record GrantTerms(GrantReason reason, UUID consent, Instant at, Optional<Instant> notAfter) {
    /// As long as the role of the one who gets it allows, which for a client is without end.
    public static GrantTerms longest(GrantReason reason, UUID consent, Instant at, Member to) {
        return new GrantTerms(reason, consent, at, to.role().longest().map(at::plus));
    }
}
