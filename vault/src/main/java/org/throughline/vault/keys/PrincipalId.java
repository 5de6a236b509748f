package org.throughline.vault.keys;

import java.util.UUID;

/// The random pseudonym of one who can hold keys.
public record PrincipalId(UUID id) {
    public PrincipalId {
        if (id.version() != 4) throw new IllegalArgumentException("a pseudonym is random: " + id);
    }

    /// The account of a client has the pseudonym of the client's file: nobody who edits the store can make another
    /// account the client's, and sign for them.
    public static PrincipalId of(ClientId client) {
        return new PrincipalId(client.id());
    }

    public static PrincipalId fresh() {
        return new PrincipalId(UUID.randomUUID());
    }

    public static PrincipalId of(String id) {
        return new PrincipalId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
