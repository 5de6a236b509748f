package org.throughline.vault.ledger;

import java.util.Base64;
import java.util.HexFormat;

/// Reads bytes from text in one written form alone, so that a log has one spelling and a changed letter is never
/// passed over.
final class Strict {
    private Strict() {}

    /// @throws IllegalArgumentException if the text is not what encoding the bytes again would give
    static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text))
            throw new IllegalArgumentException("not Base64 as it is written here");
        return bytes;
    }

    /// @throws IllegalArgumentException if the text is not in lower-case hexadecimal digits
    static byte[] hex(String text) {
        byte[] bytes = HexFormat.of().parseHex(text);
        if (!HexFormat.of().formatHex(bytes).equals(text))
            throw new IllegalArgumentException("not hexadecimal digits as they are written here");
        return bytes;
    }
}
