package org.throughline.vault.keys;

/// Why a grant was given. A code, as grants stand in clear: words about a client belong into the ledger's entry.
public enum GrantReason implements Coded {
    CONSENT(1),
    /// Of the attorney of record. It ends with the representation, not with the consent.
    REPRESENTATION(2),
    /// The client's own key to the own file.
    OWN_FILE(3),
    /// To the recovery key, while a duty to keep the file runs.
    RETENTION(4),
    /// By the recovery key, after a loss.
    RECOVERY(5);

    private final byte number;

    GrantReason(int number) {
        this.number = (byte) number;
    }

    /// Whether the grant falls with the consent it names.
    public boolean endsWithConsent() {
        return switch (this) {
            case CONSENT, RECOVERY -> true;
            case REPRESENTATION, OWN_FILE, RETENTION -> false;
        };
    }

    byte number() {
        return number;
    }

    static GrantReason numbered(byte number) {
        for (GrantReason one : values()) if (one.number == number) return one;
        throw new Refused(Refusal.UNREADABLE);
    }

    static GrantReason of(String code) {
        return Coded.read(GrantReason.class, code);
    }
}
