package org.throughline.vault.keys;

/// Which key: of whose file, which part, and the how-manyth key of that part, counted from one.
public record KeyName(ClientId client, Compartment compartment, int epoch) {
    public KeyName {
        if (epoch < 1) throw new IllegalArgumentException("epochs are counted from one: " + epoch);
    }

    /// The same part under its next key.
    public KeyName next() {
        return new KeyName(client, compartment, epoch + 1);
    }

    /// As the contexts of records have it: `client|part|epoch`.
    @Override
    public String toString() {
        return client + "|" + compartment.code() + "|" + epoch;
    }
}
