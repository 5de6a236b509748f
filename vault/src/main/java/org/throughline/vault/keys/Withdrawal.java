package org.throughline.vault.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A client's yes taken back. It points at the consent, and counts from the next request on.
///
/// @param consented the SHA-256 of what was signed then
public record Withdrawal(UUID id, ClientId client, UUID consent, Bytes consented, Instant at, HowGiven how)
        implements ConsentRecord {
    public Withdrawal {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Withdrawal of(Consent consent, Instant at, HowGiven how) {
        return new Withdrawal(
                UUID.randomUUID(),
                consent.client(),
                consent.id(),
                consent.signed().sha256(),
                at,
                how);
    }

    /// Whether this takes back just that consent.
    public boolean ends(Consent other) {
        return client.equals(other.client())
                && consent.equals(other.id())
                && consented.equals(other.signed().sha256());
    }

    @Override
    public Bytes signed() {
        return ConsentForms.form(this).stored();
    }
}
