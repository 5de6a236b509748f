package org.throughline.vault.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// What is asked of a file system by all that must outlast a power cut, and nothing else. Tests have others
/// than the real one: they break off, fail, or take note of the order.
public interface FileOps {
    /// Those of this machine.
    static FileOps real() {
        return new RealFiles();
    }

    /// A new file; one that is there is emptied.
    ///
    /// @throws IOException if there is no room for it
    Sink create(Path file) throws IOException;

    /// Gives a file or a folder another name, in one step. A file of that name is gone then.
    ///
    /// @throws IOException if it cannot be done: then nothing was changed
    void move(Path from, Path to) throws IOException;

    /// @throws IOException if it cannot be made
    void makeFolder(Path folder) throws IOException;

    /// Deletes a file; nothing happens if it is gone.
    ///
    /// @throws IOException if it cannot be deleted
    void delete(Path file) throws IOException;

    /// What stands in a file, or which names stand in a folder, is on the disk when this returns.
    ///
    /// @throws IOException if the disk did not keep it
    void force(Path fileOrFolder) throws IOException;

    /// Where the bytes of a file go.
    abstract class Sink extends OutputStream {
        /// All that was written is on the disk when this returns.
        ///
        /// @throws IOException if the disk did not keep it
        public abstract void force() throws IOException;
    }
}
