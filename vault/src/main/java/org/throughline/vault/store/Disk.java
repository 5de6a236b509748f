package org.throughline.vault.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.throughline.vault.ledger.Durable;

/// Puts files in their place so that a power cut leaves the old content or the new one, never half of it:
/// written beside, forced to the disk, moved into place, and the folder forced.
///
/// A disk that failed to force is not trusted any more. Nobody knows then what it holds, and to force again
/// may succeed without having kept anything. So nothing more is written until the program was started anew.
public final class Disk implements Durable {
    /// How a file is named while it is being written.
    public static final String DRAFT = ".tmp";

    private static final int BUFFER = 1 << 16;

    private final FileOps files;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    public Disk(FileOps files) {
        this.files = files;
    }

    /// A disk of this machine.
    public static Disk real() {
        return new Disk(FileOps.real());
    }

    /// Begins a file. It is in its place, and on the disk, when [Draft#keep] returns.
    ///
    /// @throws IOException if there is no room for it
    /// @throws StoreFault if this disk has failed before
    public Draft draft(Path place) throws IOException {
        mustBeTrusted();
        folder(above(place));
        Path fresh = place.resolveSibling(place.getFileName() + DRAFT);
        return new Draft(place, fresh, files.create(fresh));
    }

    @Override
    public void write(Path place, byte[] content) throws IOException {
        try (Draft draft = draft(place)) {
            draft.out().write(content);
            draft.keep();
        }
    }

    /// Puts all of a stream in its place.
    ///
    /// @throws IOException if it cannot be read to its end, or there is no room for it
    public void write(Path place, InputStream content) throws IOException {
        try (Draft draft = draft(place)) {
            content.transferTo(draft.out());
            draft.keep();
        }
    }

    /// Puts a file or folder that is written to its end in its place: another program wrote it.
    ///
    /// @throws IOException if it cannot be moved
    public void take(Path written, Path place) throws IOException {
        mustBeTrusted();
        force(written);
        files.move(written, place);
        force(above(place));
    }

    /// @throws IOException if it cannot be deleted; nothing happens if it is gone
    public void delete(Path file) throws IOException {
        mustBeTrusted();
        files.delete(file);
    }

    /// A name in a new folder is on the disk only when the folder's own name is.
    private void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        folder(above(folder));
        files.makeFolder(folder);
        force(above(folder));
    }

    private static Path above(Path place) {
        return Objects.requireNonNull(place.toAbsolutePath().getParent(), "a file has a folder");
    }

    private void force(Path fileOrFolder) {
        try {
            files.force(fileOrFolder);
        } catch (IOException failed) {
            throw distrust(failed);
        }
    }

    /// From now on nothing is written here.
    StoreFault distrust(Throwable failed) {
        failure.compareAndSet(null, failed);
        return fault(failed);
    }

    /// @throws StoreFault if this disk has failed before
    void mustBeTrusted() {
        Throwable failed = failure.get();
        if (failed != null) throw fault(failed);
    }

    private static StoreFault fault(Throwable failed) {
        return new StoreFault(
                "The disk did not keep what it was given, so nothing more is written. What was acknowledged before is not"
                        + " lost; what was being written was not acknowledged. Stop the program and look at the disk. If it"
                        + " is sound, start again and run: throughline verify. If not, restore the last backup on another"
                        + " disk. (" + failed.getMessage() + ")",
                failed);
    }

    /// A file being written. Closed without [#keep], nothing of it stays.
    public final class Draft implements Bodies.Draft {
        private final Path place;
        private final Path fresh;
        private final FileOps.Sink file;
        private final OutputStream out;
        private boolean isKept;

        private Draft(Path place, Path fresh, FileOps.Sink file) {
            this.place = place;
            this.fresh = fresh;
            this.file = file;
            this.out = new BufferedOutputStream(file, BUFFER) {
                @Override
                public void close() throws IOException {
                    flush(); // the file is closed when it was forced
                }
            };
        }

        @Override
        public OutputStream out() {
            return out;
        }

        @Override
        public void keep() throws IOException {
            out.flush();
            try {
                file.force();
            } catch (IOException failed) {
                throw distrust(failed);
            }
            file.close();
            files.move(fresh, place);
            isKept = true;
            Disk.this.force(above(place));
        }

        @Override
        public void close() throws IOException {
            if (isKept) return;
            file.close();
            files.delete(fresh);
        }
    }
}
