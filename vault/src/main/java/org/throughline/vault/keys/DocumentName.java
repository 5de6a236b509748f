package org.throughline.vault.keys;

import java.util.UUID;

/// Which document of whose file.
public record DocumentName(ClientId client, UUID document) {
    @Override
    public String toString() {
        return client + "|" + document;
    }
}
