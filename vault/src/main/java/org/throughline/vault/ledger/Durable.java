package org.throughline.vault.ledger;

import java.io.IOException;
import java.nio.file.Path;

/// Writes files so that a power cut leaves the old content or the new one, never half of it.
@FunctionalInterface
public interface Durable {
    /// Puts a file in its place. When this returns it is on the disk.
    ///
    /// @throws IOException if the disk does not take it; the file in its place is then the old one or the
    ///     new one
    void write(Path place, byte[] content) throws IOException;
}
