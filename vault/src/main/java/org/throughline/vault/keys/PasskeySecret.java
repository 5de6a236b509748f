package org.throughline.vault.keys;

import java.util.Arrays;

/// The key that a passkey gives by its PRF extension. Closing wipes it.
///
/// The page derives it and sends it; what the passkey itself gave never leaves the page.
public final class PasskeySecret implements AutoCloseable {
    private final Secret key;

    private PasskeySecret(Secret key) {
        this.key = key;
    }

    /// The 32 bytes that the page sent. The array is wiped.
    ///
    /// @throws Refused if they are not 32
    public static PasskeySecret sent(byte[] derived) {
        if (derived.length != Secret.SIZE) throw new Refused(Refusal.UNREADABLE);
        var secret = new PasskeySecret(Secret.owning(derived.clone()));
        Arrays.fill(derived, (byte) 0);
        return secret;
    }

    /// What the page does: HKDF-SHA256 of the PRF's result, the passkey's own salt, and `tl/passkey/v1`.
    public static PasskeySecret ofPrf(byte[] result, Bytes salt) {
        return new PasskeySecret(Derived.key(result, salt, "tl/passkey/v1"));
    }

    Secret key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return "a passkey's secret";
    }
}
