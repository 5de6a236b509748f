package org.throughline.vault.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/// JSON in the canonical form of RFC 8785: the same content has the same bytes in every program.
final class Canonical {
    private Canonical() {}

    static byte[] bytes(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
