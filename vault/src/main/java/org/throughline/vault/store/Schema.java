package org.throughline.vault.store;

/// The two databases of an office. Keys lie apart from what they lock, because backups of the keys are short-lived and
/// those of the rest are not.
public enum Schema {
    /// Sealed rows, the log of openings, public keys.
    MAIN("main"),
    /// Wrapped keys. Destroying a row here is erasure.
    KEYRING("keyring");

    private final String steps;

    Schema(String steps) {
        this.steps = steps;
    }

    /// Where the steps from one version to the next lie.
    String steps() {
        return "classpath:org/throughline/vault/store/" + steps;
    }
}
