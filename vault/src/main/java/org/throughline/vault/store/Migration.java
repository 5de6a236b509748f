package org.throughline.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/// Brings a database from the schema of an earlier release to that of this one: a copy first, then step by step, then a
/// check, and back to the copy if the check fails.
final class Migration {
    private final Place place;
    private final Flyway flyway;

    private Migration(Place place, Flyway flyway) {
        this.place = place;
        this.flyway = flyway;
    }

    static Migration of(Schema schema, Place place) {
        FluentConfiguration settings =
                Flyway.configure().locations(schema.steps()).validateMigrationNaming(true);
        switch (place) {
            case Place.File(Path database) -> settings.dataSource("jdbc:sqlite:" + database, "", "");
            case Place.Server(String url, String user, String password) -> settings.dataSource(url, user, password);
        }
        return new Migration(place, settings.load());
    }

    /// @throws StoreFault if the store is newer than this program, or was put back as it was
    void run() {
        refuseNewer();
        if (flyway.info().pending().length == 0) {
            validated();
            return;
        }
        boolean fresh = flyway.info().current() == null;
        Path copy = fresh ? null : snapshot();
        try {
            flyway.migrate();
            validated();
        } catch (FlywayException failed) {
            if (copy == null) throw new StoreFault("A new store could not be made: " + failed.getMessage(), failed);
            putBack(copy);
            throw new StoreFault(
                    "The store could not be brought up to date, and was put back as it was before. Nothing is lost. Go on"
                            + " with the release used before, and report this: " + failed.getMessage(),
                    failed);
        }
    }

    private void validated() {
        try {
            flyway.validate();
        } catch (FlywayException changed) {
            throw new StoreFault(
                    "The store was changed by something other than this program, or is of a release that was never given"
                            + " out. It was not opened. (" + changed.getMessage() + ")",
                    changed);
        }
    }

    private void refuseNewer() {
        for (MigrationInfo step : flyway.info().all())
            if (step.getState().isApplied() && !step.getState().isResolved())
                throw new StoreFault("The store was last used by a newer release of this program (its schema is "
                        + step.getVersion() + "). It was not touched. Use that release, or a later one.");
    }

    /// A copy of the database beside it. A server is copied by the office's own backup, before.
    private @Nullable Path snapshot() {
        if (!(place instanceof Place.File(Path database))) return null;
        Path copy = database.resolveSibling(
                database.getFileName() + ".before-" + flyway.info().pending()[0].getVersion());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            Files.deleteIfExists(copy);
            statement.execute("vacuum into '" + copy.toString().replace("'", "''") + "'");
            try (ResultSet check = statement.executeQuery("pragma integrity_check")) {
                if (!check.next() || !check.getString(1).equals("ok"))
                    throw new StoreFault(
                            "The store is damaged, and was not brought up to date. Restore it from a backup.");
            }
            return copy;
        } catch (SQLException | IOException failed) {
            throw new StoreFault("The store could not be copied before the change, so it was not changed.", failed);
        }
    }

    private void putBack(Path copy) {
        if (!(place instanceof Place.File(Path database))) return;
        try {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-wal"));
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
            Files.copy(copy, database, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The store could not be put back. The copy from before the change is " + copy, failed);
        }
    }
}
