package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Signatures (RFC 8032). What is signed begins with the name of its form, so no signature fits another kind of thing.
final class Ed25519 {
    private Ed25519() {}

    static Bytes publicOf(Secret privateKey) {
        byte[] seed = privateKey.copy();
        try {
            return Bytes.of(Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("a secret has 32 bytes", impossible);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    static Bytes sign(Secret privateKey, byte[] message) {
        byte[] seed = privateKey.copy();
        try {
            return Bytes.of(new Ed25519Sign(seed).sign(message));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("a secret has 32 bytes", impossible);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    static boolean isSigned(Bytes publicKey, Bytes signature, byte[] message) {
        try {
            new Ed25519Verify(publicKey.toArray()).verify(signature.toArray(), message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }
}
