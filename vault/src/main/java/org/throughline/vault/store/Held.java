package org.throughline.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The mark that this process, and no other, holds the data folder of an office. It falls by itself when the process
/// ends, however it ends.
public final class Held implements AutoCloseable {
    private final FileChannel file;
    private final FileLock lock;

    private Held(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// @param by what this process is, for the message another one shows: "throughline serve"
    /// @throws StoreFault if another process holds it; the message says which
    public static Held of(Path folder, String by) {
        Path mark = folder.resolve("in-use");
        Path holder = folder.resolve("in-use-by");
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(file);
            if (lock == null) {
                file.close();
                throw new StoreFault("The store is in use by " + said(holder)
                        + ". Use the page that it serves, or stop it first, then try again.");
            }
            Files.writeString(
                    holder, by + " (process " + ProcessHandle.current().pid() + ")");
            return new Held(file, lock);
        } catch (IOException failed) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", failed);
        }
    }

    private static @Nullable FileLock tried(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // this very process holds it already
        }
    }

    private static String said(Path holder) throws IOException {
        return Files.exists(holder)
                ? Files.readString(holder, StandardCharsets.UTF_8)
                : "another process of this program";
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
