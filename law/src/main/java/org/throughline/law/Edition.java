package org.throughline.law;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// The name of a state of the rulebook: a hash over its figures and its code. Two findings of one edition rest on the
/// same law.
final class Edition {
    private final MessageDigest hash;

    Edition() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    void add(byte[] content) {
        hash.update(content);
    }

    void add(Collection<byte[]> code) {
        code.forEach(this::add);
    }

    /// Sixteen hexadecimal digits: enough to tell editions apart, short enough to read aloud.
    String name() {
        return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
    }
}
