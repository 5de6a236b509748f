package org.throughline.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/// The sealed bodies of documents, each under a random name that says nothing.
///
/// Order of an upload: the body is kept first, then the row that knows it is committed, and only then is
/// the upload acknowledged. A body that no row knows is swept at a later start.
public interface Bodies extends AutoCloseable {
    /// So long after it was kept may a row still claim a body.
    Duration CLAIMED = Duration.ofHours(12);
    /// After this long nobody can claim it any more, even where the clocks of two machines differ.
    Duration SETTLES = Duration.ofDays(1);

    /// Keeps what is written into it under this name. It is on the disk when [Draft#keep] returns.
    ///
    /// @throws IOException if there is no room for it
    Draft draft(UUID name) throws IOException;

    /// @throws StoreFault if there is no such body
    /// @throws IOException if it cannot be read
    InputStream open(UUID name) throws IOException;

    /// In bytes.
    ///
    /// @throws StoreFault if there is no such body
    /// @throws IOException if it cannot be looked at
    long size(UUID name) throws IOException;

    /// All that are kept.
    ///
    /// @throws IOException if the place cannot be listed
    Stream<UUID> names() throws IOException;

    /// Those that no upload can still be about to claim: of them, what no row knows was never acknowledged.
    ///
    /// @throws IOException if the place cannot be listed
    Stream<UUID> settled() throws IOException;

    /// Deletes a body; nothing happens if it is gone.
    ///
    /// @throws IOException if it cannot be deleted
    void delete(UUID name) throws IOException;

    @Override
    default void close() {}

    /// What to say of a body that is not there.
    static StoreFault missing(UUID name, Exception gone) {
        return new StoreFault(
                "The body of a document is missing (" + name
                        + "). Its facts are still there. Restore it from a backup.",
                gone);
    }

    /// A body being written. Closed without [#keep], nothing of it stays.
    interface Draft extends AutoCloseable {
        OutputStream out();

        /// Ends the writing. From now on the body can be opened.
        ///
        /// @throws IOException if the disk did not take it: then it is not there
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}
