package org.throughline.vault.keys;

/// What one try at a passphrase costs (Argon2id): memory in KiB, passes over it, lanes.
///
/// It is stored beside each passphrase's wrap, so its bounds keep an edited row from asking for all the memory.
public record PassphraseCost(int kibibytes, int passes, int lanes) {
    /// What new wraps cost: 64 MiB, three passes, about a quarter of a second.
    public static final PassphraseCost NOW = new PassphraseCost(64 * 1024, 3, 1);
    /// The least that OWASP lets pass.
    static final PassphraseCost LEAST = new PassphraseCost(19 * 1024, 2, 1);

    private static final int MOST_KIBIBYTES = 1024 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 8;

    public PassphraseCost {
        if (kibibytes < 19 * 1024 || kibibytes > MOST_KIBIBYTES)
            throw new IllegalArgumentException("memory out of bounds: " + kibibytes);
        if (passes < 2 || passes > MOST_PASSES) throw new IllegalArgumentException("passes out of bounds: " + passes);
        if (lanes < 1 || lanes > MOST_LANES) throw new IllegalArgumentException("lanes out of bounds: " + lanes);
    }

    /// Whether a wrap at this cost should be made anew at the next unlock.
    boolean isBehind() {
        return kibibytes < NOW.kibibytes || passes < NOW.passes;
    }
}
