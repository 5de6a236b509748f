package org.throughline.vault.keys;

import java.util.UUID;

/// The random pseudonym of a client's file. It tells nothing, not even when the file was begun.
public record ClientId(UUID id) {
    public ClientId {
        if (id.version() != 4) throw new IllegalArgumentException("a pseudonym is random: " + id);
    }

    public static ClientId fresh() {
        return new ClientId(UUID.randomUUID());
    }

    public static ClientId of(String id) {
        return new ClientId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
