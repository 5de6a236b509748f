package org.throughline.vault.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;

/// Sealing to a public key that only its private half opens: RFC 9180 in base mode, X25519, HKDF-SHA256, AES-256-GCM.
///
/// **It says nothing about who sealed.** What must come from somebody needs a signature beside it.
/// Sealed: version, algorithm, Tink's five-byte prefix, 32 bytes of encapsulated key, the text, 16 bytes of tag.
final class Hpke {
    static final HpkeParameters PARAMETERS = parameters();

    private final HybridDecrypt opener;

    private Hpke(HybridDecrypt opener) {
        this.opener = opener;
    }

    @AccessesPartialKey
    static Hpke opening(Secret privateKey) {
        byte[] bytes = privateKey.copy();
        try {
            var key = HpkePrivateKey.create(
                    publicKey(publicOf(privateKey)), SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()));
            return new Hpke(
                    handle(KeysetHandle.importKey(key)).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("the key was made here", impossible);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static Bytes publicOf(Secret privateKey) {
        byte[] bytes = privateKey.copy();
        try {
            return Bytes.of(X25519.publicFromPrivate(bytes));
        } catch (InvalidKeyException impossible) {
            throw new AssertionError("a secret has 32 bytes", impossible);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// @throws Refused if the public key is none
    static Bytes seal(Bytes publicKey, byte[] plain, byte[] context) {
        try {
            var sealer = handle(KeysetHandle.importKey(publicKey(publicKey)))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
            return Bytes.of(Alg.HPKE_X25519_HKDF_SHA256_AES_256_GCM.before(sealer.encrypt(plain, context)));
        } catch (GeneralSecurityException notAKey) {
            throw new Refused(Refusal.UNREADABLE, notAKey);
        }
    }

    static Bytes wrap(Bytes publicKey, Secret inner, byte[] context) {
        byte[] bytes = inner.copy();
        try {
            return seal(publicKey, bytes, context);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    byte[] open(Bytes sealed, byte[] context, Refusal ifNot) {
        try {
            return opener.decrypt(Alg.HPKE_X25519_HKDF_SHA256_AES_256_GCM.after(sealed.toArray()), context);
        } catch (GeneralSecurityException changed) {
            throw new Refused(ifNot, changed);
        }
    }

    Secret unwrap(Bytes wrapped, byte[] context, Refusal ifNot) {
        byte[] plain = open(wrapped, context, ifNot);
        if (plain.length != Secret.SIZE) throw new Refused(ifNot);
        return Secret.owning(plain);
    }

    /// Tink's prefix of a sealed text holds four bytes of the public key's hash, so that both halves agree on it.
    @AccessesPartialKey
    private static HpkePublicKey publicKey(Bytes bytes) throws GeneralSecurityException {
        int prefix = ByteBuffer.wrap(bytes.sha256().toArray()).getInt();
        return HpkePublicKey.create(PARAMETERS, com.google.crypto.tink.util.Bytes.copyFrom(bytes.toArray()), prefix);
    }

    private static KeysetHandle handle(KeysetHandle.Builder.Entry key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder().addEntry(key.makePrimary()).build();
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("Tink knows these", impossible);
        }
    }
}
