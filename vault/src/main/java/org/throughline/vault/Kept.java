package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.record.Json;

/// A document whose sealed body is on the disk. It is acknowledged only once it was added to the file.
public final class Kept implements AutoCloseable {
    static final String FORMAT = "throughline-document/1";

    /// What is known of a document.
    ///
    /// @param name as the one who brought it named it
    /// @param sha256 of the document as it came, in hexadecimal digits
    public record About(UUID id, String name, long bytes, String sha256) {
        byte[] written() {
            return Json.write(Map.of(
                            "format", FORMAT,
                            "document", id.toString(),
                            "name", name,
                            "bytes", String.valueOf(bytes),
                            "sha256", sha256))
                    .getBytes(StandardCharsets.UTF_8);
        }

        static About read(Json json) {
            return new About(
                    json.as("document", UUID::fromString),
                    json.text("name"),
                    json.as("bytes", Long::valueOf),
                    json.text("sha256"));
        }
    }

    private final About about;
    private final DocumentKey key;

    Kept(About about, DocumentKey key) {
        this.about = about;
        this.key = key;
    }

    public About about() {
        return about;
    }

    DocumentKey key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
