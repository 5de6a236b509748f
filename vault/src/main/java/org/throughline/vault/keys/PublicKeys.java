package org.throughline.vault.keys;

/// What anybody may know of a principal's keys: the one to seal to (X25519) and the one that proves a signature
/// (Ed25519).
public record PublicKeys(Bytes sealing, Bytes signing) {
    public PublicKeys {
        if (sealing.size() != Secret.SIZE || signing.size() != Secret.SIZE)
            throw new IllegalArgumentException("public keys have 32 bytes");
    }

    public KeyId id() {
        return KeyId.of(Form.of("tl/public-keys/v1")
                .with("sealing", sealing)
                .with("signing", signing)
                .stored());
    }
}
