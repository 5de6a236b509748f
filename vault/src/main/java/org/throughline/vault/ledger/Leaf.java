package org.throughline.vault.ledger;

import java.util.Base64;
import java.util.HexFormat;

/// An entry with its salt, as it stands in the tree. Without the salt nobody can guess an entry from its hash.
///
/// @param salt 16 random bytes, in hexadecimal digits
/// @param entry the canonical bytes of the entry, in Base64
public record Leaf(String salt, String entry) {
    /// In bytes.
    public static final int SALT = 16;

    public static Leaf of(byte[] salt, Entry entry) {
        if (salt.length != SALT) throw new IllegalArgumentException("a salt has 16 bytes, not " + salt.length);
        return new Leaf(HexFormat.of().formatHex(salt), Base64.getEncoder().encodeToString(entry.canonical()));
    }

    /// SHA-256 over a zero byte, the salt and the canonical entry.
    ///
    /// @throws LedgerDamaged if salt or entry are not what they should be
    public Hash hash() {
        byte[] bytes = decoded(salt);
        if (bytes.length != SALT) throw new LedgerDamaged("a salt of the log was cut");
        return Hash.leaf(bytes, canonical());
    }

    /// @throws LedgerDamaged if it cannot be read
    public Entry read() {
        return Entry.read(canonical());
    }

    private byte[] canonical() {
        try {
            return Strict.base64(entry);
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged("an entry of the log is not in Base64", wrong);
        }
    }

    private static byte[] decoded(String hex) {
        try {
            return Strict.hex(hex);
        } catch (IllegalArgumentException wrong) {
            throw new LedgerDamaged("a salt of the log cannot be read", wrong);
        }
    }
}
