package org.throughline.vault.keys;

import java.util.function.Supplier;

/// A grant that passed every check at the door. Only from here does its key come out.
///
/// Between the check and the opening stands the ledger: write the entry, commit it, then open.
public final class CheckedGrant {
    private final Grant grant;
    private final Supplier<Secret> key;
    private final boolean isCurrent;

    /// @param key takes it out, when it is asked for
    CheckedGrant(Grant grant, Supplier<Secret> key, boolean isCurrent) {
        this.grant = grant;
        this.key = key;
        this.isCurrent = isCurrent;
    }

    public Grant grant() {
        return grant;
    }

    /// @throws Refused if the wrapped key is not the one the grant was given with, or the session was locked
    public CaseKey open() {
        return new CaseKey(grant.key(), key.get(), isCurrent);
    }
}
