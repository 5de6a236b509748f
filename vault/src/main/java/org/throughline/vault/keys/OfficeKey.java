package org.throughline.vault.keys;

/// The office's public key. Each principal keeps it sealed among the own keys, so that nobody can put another in its
/// place by changing the database.
public record OfficeKey(Bytes signing) {
    public OfficeKey {
        if (signing.size() != Secret.SIZE) throw new IllegalArgumentException("public keys have 32 bytes");
    }

    boolean hasSigned(Form form, Bytes signature) {
        return Ed25519.isSigned(signing, signature, form.bytes());
    }
}
