package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// A key out of bytes that are random enough already: HKDF-SHA256 (RFC 5869).
final class Derived {
    private Derived() {}

    static Secret key(byte[] random, Bytes salt, String use) {
        try {
            byte[] info = use.getBytes(StandardCharsets.UTF_8);
            return Secret.owning(Hkdf.computeHkdf("HMACSHA256", random, salt.toArray(), info, Secret.SIZE));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every JDK has HMAC", impossible);
        }
    }
}
