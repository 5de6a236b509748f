package org.throughline.vault.keys;

/// A short name for a pair of public keys, made from the keys themselves: 32 hexadecimal digits.
public record KeyId(String hex) {
    private static final int SIZE = 16;

    public KeyId {
        if (Bytes.ofHex(hex).size() != SIZE) throw new IllegalArgumentException("no name of a key: " + hex);
    }

    static KeyId of(Bytes publicKeys) {
        return new KeyId(publicKeys.sha256().hex().substring(0, 2 * SIZE));
    }

    @Override
    public String toString() {
        return hex;
    }
}
