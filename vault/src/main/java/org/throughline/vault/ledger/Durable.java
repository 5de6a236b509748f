package org.throughline.vault.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that a power cut leaves the old content or the new one, never half of it.
@FunctionalInterface
public interface Durable {
    /// Puts a file in its place. When this returns it is on the disk.
    ///
    /// @throws IOException if the disk does not take it; the file in its place is then the old one or the new one
    void write(Path place, byte[] content) throws IOException;

    /// Writes beside, forces to the disk, moves into place, forces the folder.
    static Durable disk() {
        return (place, content) -> {
            Files.createDirectories(place.getParent());
            Path fresh = place.resolveSibling(place.getFileName() + ".tmp");
            try (var file = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) file.write(bytes);
                file.force(true);
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            try (var folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        };
    }
}
