package org.throughline.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.throughline.rule.Rule;

/// The name of a state of the rulebook: a hash over its figures and the code of its rules. Two findings of one edition
/// rest on the same law.
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

    void add(List<Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            String file = rule.getClass().getSimpleName() + ".class";
            try (InputStream code = rule.getClass().getResourceAsStream(file)) {
                if (code == null) throw new IllegalStateException("the code of rule " + rule.id() + " is not there");
                add(code.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// Sixteen hexadecimal digits: enough to tell editions apart, short enough to read aloud.
    String name() {
        return HexFormat.of().formatHex(hash.digest()).substring(0, 16);
    }
}
