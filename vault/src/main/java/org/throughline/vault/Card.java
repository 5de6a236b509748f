package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.record.Json;

/// What the list of clients shows of a file.
///
/// @param handle the office's own word for the client: never a real name or number
public record Card(ClientId client, String handle) {
    private static final String FORMAT = "throughline-card/1";

    public Card {
        if (!handle.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}"))
            throw new IllegalArgumentException("a handle is one word of at most 40 signs");
    }

    byte[] written() {
        return Json.write(Map.of("format", FORMAT, "handle", handle)).getBytes(StandardCharsets.UTF_8);
    }

    static Card read(ClientId client, byte[] written) {
        return new Card(
                client, Json.read(new String(written, StandardCharsets.UTF_8)).text("handle"));
    }
}
