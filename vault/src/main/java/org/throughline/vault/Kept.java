package org.throughline.vault;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.record.Json;
import org.throughline.vault.store.Bodies;
import org.throughline.vault.store.StoreFault;

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
    private final Instant since;

    Kept(About about, DocumentKey key, Instant since) {
        this.about = about;
        this.key = key;
        this.since = since;
    }

    /// @throws StoreFault if it was kept so long ago that it may have been swept
    void mustStillBeThere(Instant now) {
        if (since.plus(Bodies.CLAIMED).isBefore(now))
            throw new StoreFault("The document " + about.id()
                    + " was brought too long ago and never added, so it may be gone. Bring it again.");
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
