package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// AES-256-GCM under one key. The context is not kept in what is sealed: who opens must name the same one.
///
/// Sealed: version, algorithm, 12 random bytes, the text, 16 bytes of tag.
final class Aes {
    private final AesGcmJce cipher;

    private Aes(AesGcmJce cipher) {
        this.cipher = cipher;
    }

    static Aes under(Secret key) {
        byte[] bytes = key.copy();
        try {
            return new Aes(new AesGcmJce(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every JDK has AES-GCM", impossible);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    byte[] seal(byte[] plain, byte[] context) {
        try {
            return Alg.AES_256_GCM.before(cipher.encrypt(plain, context));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("sealing failed", impossible);
        }
    }

    /// @throws Refused for `ifNot` if one bit of the sealed text, the key or the context is another
    byte[] open(byte[] sealed, byte[] context, Refusal ifNot) {
        try {
            return cipher.decrypt(Alg.AES_256_GCM.after(sealed), context);
        } catch (GeneralSecurityException changed) {
            throw new Refused(ifNot, changed);
        }
    }

    Bytes wrap(Secret inner, byte[] context) {
        byte[] bytes = inner.copy();
        try {
            return Bytes.of(seal(bytes, context));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    Secret unwrap(Bytes wrapped, byte[] context, Refusal ifNot) {
        return Secret.owning(open(wrapped.toArray(), context, ifNot));
    }
}
