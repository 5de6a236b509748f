package org.throughline.vault.keys;

/// The keys of one part that still open something: from the oldest not yet destroyed to the current one.
public record Epochs(int oldest, int current) {
    public Epochs {
        if (oldest < 1 || current < oldest)
            throw new IllegalArgumentException("no epochs: " + oldest + " to " + current);
    }

    boolean hold(int epoch) {
        return oldest <= epoch && epoch <= current;
    }
}
