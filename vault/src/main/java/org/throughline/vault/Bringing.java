package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.keys.DocumentName;
import org.throughline.vault.keys.DocumentSeal;
import org.throughline.vault.store.Bodies;

/// Brings a document's body to the disk: sealed as it streams, forced, renamed into its place, its folder
/// forced.
final class Bringing {
    private final Office office;
    private final ClientId client;

    Bringing(Office office, ClientId client) {
        this.office = office;
        this.client = client;
    }

    Kept keep(InputStream document, String name) throws IOException {
        UUID id = UUID.randomUUID();
        DocumentKey key = DocumentKey.fresh(new DocumentName(client, id));
        MessageDigest digest = sha256();
        try (Bodies.Draft draft = office.bodies.draft(id)) {
            long length = new DocumentSeal(key).seal(new DigestInputStream(document, digest), draft.out());
            draft.keep();
            String hash = HexFormat.of().formatHex(digest.digest());
            return new Kept(new Kept.About(id, name, length, hash), key);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
