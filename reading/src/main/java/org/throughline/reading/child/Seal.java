package org.throughline.reading.child;

import java.nio.file.Path;

/// Seals a child before it looks at its first byte.
public final class Seal {
    private Seal() {}

    /// @param folder the only folder the child may write to
    public static void close(Path folder) {
        if (!folder.isAbsolute()) throw new IllegalArgumentException("no folder to seal: " + folder);
    }
}
