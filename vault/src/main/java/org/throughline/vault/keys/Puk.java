package org.throughline.vault.keys;

/// The principal's unlock key: each way of signing in wraps this one, and it alone opens the principal's keys.
///
/// It is had by signing in, and lives as long as it takes to open a session or to add another way in.
public final class Puk implements AutoCloseable {
    private final PrincipalId principal;
    private final Secret secret;

    Puk(PrincipalId principal, Secret secret) {
        this.principal = principal;
        this.secret = secret;
    }

    /// For one who is new.
    public static Puk fresh(PrincipalId principal) {
        return new Puk(principal, Secret.fresh());
    }

    public PrincipalId principal() {
        return principal;
    }

    /// Makes the keys of one who is new, and pins the office's key among them.
    ///
    /// @return the sealed keys, to be stored
    public Bytes makeKeys(OfficeKey office) {
        try (var keys = PrincipalKeys.fresh(office)) {
            return keys.seal(secret, principal);
        }
    }

    /// @throws Refused if the sealed keys were changed or are another principal's
    public Unlocked unlock(Bytes sealedKeys) {
        return new Unlocked(principal, PrincipalKeys.open(secret, principal, sealedKeys));
    }

    /// @throws Refused if the passphrase is short or easily guessed
    public ByPassphrase wrap(Passphrase passphrase) {
        return ByPassphrase.wrap(this, passphrase, PassphraseCost.NOW);
    }

    public ByPasskey wrap(PasskeySecret passkey, Bytes credential, Bytes salt) {
        return ByPasskey.wrap(this, passkey, credential, salt);
    }

    public ByPrintedCode wrap(PrintedCode code) {
        return ByPrintedCode.wrap(this, code);
    }

    public ByRecovery wrap(RecoverySet set) {
        return ByRecovery.wrap(this, set);
    }

    Secret secret() {
        return secret;
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "the unlock key of " + principal;
    }
}
