package org.throughline.vault.keys;

/// A grant that passed every check at the door. Only from here does its key come out.
///
/// Between the check and the opening stands the ledger: write the entry, commit it, then open.
public final class CheckedGrant {
    private final Unlocked session;
    private final Grant grant;
    private final Bytes stored;
    private final boolean isCurrent;

    CheckedGrant(Unlocked session, Grant grant, Bytes stored, boolean isCurrent) {
        this.session = session;
        this.grant = grant;
        this.stored = stored;
        this.isCurrent = isCurrent;
    }

    public Grant grant() {
        return grant;
    }

    /// @throws Refused if the wrapped key is not the one the grant was given with, or the session was locked
    public CaseKey open() {
        return new CaseKey(grant.key(), session.unwrap(grant, stored), isCurrent);
    }
}
