package org.throughline.vault.keys;

import java.time.Instant;
import java.util.List;

/// What the store knows at this moment, and the door must be told before it opens anything.
///
/// It is read anew at each check, so that a grant taken back or a consent withdrawn counts at the next request.
public interface Register {
    Instant now();

    /// The stored lines of the office's list about this principal, in the order of the ledger.
    List<Bytes> directory(PrincipalId principal);

    boolean isRevoked(Grant grant);

    /// Whether the consent that the grant names is in force and covers it. Not asked where the grant does not end with
    /// its consent.
    boolean isConsented(Grant grant);

    Epochs epochs(ClientId client, Compartment compartment);
}
