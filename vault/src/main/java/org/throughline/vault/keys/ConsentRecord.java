package org.throughline.vault.keys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a client says about the own file: a consent, or its withdrawal. It is signed as canonical JSON.
///
/// Its place in the ledger is not in it: that is known only once it stands there.
public sealed interface ConsentRecord permits Consent, Withdrawal {
    UUID id();

    ClientId client();

    HowGiven how();

    Instant at();

    /// The bytes that are signed.
    Bytes signed();

    /// As it is kept in the store, with its signatures.
    default Bytes stored(List<Attestation> attestations) {
        return ConsentForms.stored(this, attestations);
    }
}
