package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
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
        try (Bodies.Draft draft = office.bodies.draft(id);
                var hashing = new Hashing()) {
            long length = new DocumentSeal(key).seal(hashing.of(document), draft.out());
            String hash = hashing.hex();
            draft.keep();
            return new Kept(new Kept.About(id, name, length, hash), key, office.clock.instant());
        }
    }
}
