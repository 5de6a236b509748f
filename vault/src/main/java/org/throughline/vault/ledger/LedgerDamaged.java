package org.throughline.vault.ledger;

/// A part of the log is missing, cut short or not what it was. The message says which part; the log must not be trusted
/// until somebody has looked.
public final class LedgerDamaged extends RuntimeException {
    public LedgerDamaged(String what) {
        super(what);
    }

    public LedgerDamaged(String what, Throwable cause) {
        super(what, cause);
    }
}
