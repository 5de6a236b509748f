package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;
import org.throughline.vault.store.ScratchDatabases;
import org.throughline.vault.store.ServerTools;
import org.throughline.vault.store.StoreFault;

/// Where an office is kept once it came out of a backup: in its folder, and, where its databases were on a
/// server, in two empty databases. Documents that were in an object store lie in the folder from now on.
public final class RestoredPlace implements AutoCloseable {
    static final String DUMP = ".dump";

    private final Optional<ScratchDatabases> scratch;

    private RestoredPlace(Optional<ScratchDatabases> scratch) {
        this.scratch = scratch;
    }

    /// For good.
    ///
    /// @param folder as [Restoring#unpack] left it
    /// @param server two empty databases, where the office was kept on a server
    /// @throws StoreFault if they are missing, not empty, or do not take it
    public static RestoredPlace of(Path folder, Optional<Settings.Server> server) {
        Settings old = Settings.in(folder);
        if (wasOnServer(folder) && server.isEmpty())
            throw new StoreFault("This office was kept on a server. Name two empty databases to restore it into, with"
                    + " --server, --key-server, --server-user and --server-password.");
        if (!wasOnServer(folder) && server.isPresent())
            throw new StoreFault("This office was kept in files, and comes back in files. Leave --server out.");
        return filled(folder, new Settings(old.office(), server, Optional.empty()), Optional.empty());
    }

    /// To see whether the backup is good: scratch databases on the server it came from are dropped again.
    ///
    /// @throws StoreFault if the server does not let its user make databases, or a copy is damaged
    public static RestoredPlace toTry(Path folder, Optional<Settings.Server> server) {
        Settings old = Settings.in(folder);
        if (!wasOnServer(folder) || server.isPresent()) return of(folder, server);
        Place place = old.place(Schema.MAIN, folder);
        if (!(place instanceof Place.Server beside) || old.server().isEmpty())
            throw new StoreFault("The backup holds copies of databases of a server, and does not say of which.");
        var scratch = new ScratchDatabases(beside);
        try {
            var fresh = new Settings.Server(
                    scratch.fresh().url(),
                    scratch.fresh().url(),
                    beside.user(),
                    old.server().get().passwordFile());
            return filled(
                    folder, new Settings(old.office(), Optional.of(fresh), Optional.empty()), Optional.of(scratch));
        } catch (RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    private static boolean wasOnServer(Path folder) {
        return Files.exists(dump(Schema.MAIN, folder));
    }

    private static Path dump(Schema schema, Path folder) {
        return folder.resolve(schema == Schema.MAIN ? "main" + DUMP : "keyring" + DUMP);
    }

    private static RestoredPlace filled(Path folder, Settings settings, Optional<ScratchDatabases> scratch) {
        try {
            if (settings.server().isPresent())
                for (Schema schema : Schema.values())
                    if (settings.place(schema, folder) instanceof Place.Server empty) {
                        ScratchDatabases.mustBeEmpty(empty);
                        ServerTools.restore(dump(schema, folder), empty);
                        Files.delete(dump(schema, folder));
                    }
            settings.write(folder);
            return new RestoredPlace(scratch);
        } catch (IOException failed) {
            throw new UncheckedIOException("The restored office could not be written to " + folder, failed);
        }
    }

    @Override
    public void close() {
        scratch.ifPresent(ScratchDatabases::close);
    }
}
