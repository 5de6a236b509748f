package org.throughline.vault.keys;

/// The recovery key, put together out of two sheets for as long as the ceremony takes. Closing wipes it.
public final class RecoveryKey implements AutoCloseable {
    private final Secret secret;

    RecoveryKey(Secret secret) {
        this.secret = secret;
    }

    Hpke opener() {
        return Hpke.opening(secret);
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "the recovery key";
    }
}
