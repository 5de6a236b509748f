package org.throughline.vault.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/// Brings a database from the schema of an earlier release to that of this one: (1) a copy, (2) all steps
/// in one transaction, (3) a check, and back to the copy if the check fails, (4) the copy put away. It may
/// be broken off anywhere and is then finished at the next start.
///
/// A database on a server has no copy here: the office backs it up before, and a step that fails there
/// leaves nothing.
final class Migration {
    /// The copy while nobody knows yet whether the change stands.
    private static final String BEFORE = ".before";

    private final Schema schema;
    private final Place place;
    private final Disk disk;

    Migration(Schema schema, Place place, Disk disk) {
        this.schema = schema;
        this.place = place;
        this.disk = disk;
    }

    /// @throws StoreFault if the store is newer than this program, or was put back as it was
    void run() {
        try (HikariDataSource source = Pool.migrating(place)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(source)
                    .locations(schema.steps())
                    .group(true)
                    .validateMigrationNaming(true)
                    .load();
            refuseNewer(flyway);
            if (flyway.info().pending().length == 0) validated(flyway);
            else if (flyway.info().current() == null) made(flyway);
            else migrated(flyway, source);
            if (!isOnServer() && Files.exists(before())) checked(source);
        } catch (Unsound unsound) {
            throw putBack(unsound);
        }
    }

    /// The change does not stand.
    private static final class Unsound extends Exception {
        Unsound(String why) {
            super(why);
        }
    }

    private void refuseNewer(Flyway flyway) {
        for (MigrationInfo step : flyway.info().all())
            if (step.getState().isApplied() && !step.getState().isResolved())
                throw new StoreFault("The store was last used by a newer release of this program (its schema is "
                        + step.getVersion() + "). It was not touched. Use that release, or a later one.");
    }

    private static void validated(Flyway flyway) {
        try {
            flyway.validate();
        } catch (FlywayException changed) {
            throw new StoreFault(
                    "The store was changed by something other than this program, or is of a release that was never given"
                            + " out. It was not opened. (" + changed.getMessage() + ")",
                    changed);
        }
    }

    private static void made(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw new StoreFault("A new store could not be made: " + failed.getMessage(), failed);
        }
    }

    private void migrated(Flyway flyway, HikariDataSource source) throws Unsound {
        if (!isOnServer()) copied(source);
        try {
            flyway.migrate();
            flyway.validate();
        } catch (FlywayException failed) {
            throw new Unsound(String.valueOf(failed.getMessage()));
        }
    }

    private void copied(HikariDataSource source) {
        Path fresh = file().resolveSibling(file().getFileName() + ".copy" + Disk.DRAFT);
        try {
            disk.delete(fresh);
            Copying.copy(source, fresh);
            if (!Copying.isSound(source))
                throw new StoreFault("The store is damaged, and was not brought up to date. Restore it from a backup.");
            disk.take(fresh, before());
        } catch (SQLException | IOException failed) {
            throw new StoreFault("The store could not be copied before the change, so it was not changed.", failed);
        }
    }

    private void checked(HikariDataSource source) throws Unsound {
        try {
            if (!Copying.isSound(source)) throw new Unsound("the database is damaged after the change");
            if (!Copying.holdsAll(source, before())) throw new Unsound("rows are missing after the change");
        } catch (SQLException failed) {
            throw new Unsound(String.valueOf(failed.getMessage()));
        }
        putAway();
    }

    private StoreFault putBack(Unsound unsound) {
        String what = "was put back as it was before. Nothing is lost.";
        if (isOnServer()) what = "was left as it was: no step of the change stands.";
        else
            try (InputStream copy = Files.newInputStream(before())) {
                disk.delete(beside("-wal"));
                disk.delete(beside("-shm"));
                disk.write(file(), copy);
                putAway();
            } catch (IOException failed) {
                throw new StoreFault(
                        "The store could not be put back. The copy from before the change is " + before()
                                + ". Make room on the disk, then start again.",
                        failed);
            }
        return new StoreFault(
                "The store could not be brought up to date, and " + what
                        + " Go on with the release used before, and report this: " + unsound.getMessage(),
                unsound);
    }

    /// From now on it is only a copy, for those who want to go back by hand.
    private void putAway() {
        try {
            disk.take(before(), beside(Copying.KEPT));
        } catch (IOException failed) {
            throw new StoreFault("The copy from before the change could not be put away: " + before(), failed);
        }
    }

    private boolean isOnServer() {
        return place instanceof Place.Server;
    }

    private Path file() {
        if (place instanceof Place.File(Path database)) return database;
        throw new IllegalStateException("a database on a server is no file");
    }

    private Path before() {
        return beside(BEFORE);
    }

    private Path beside(String end) {
        return file().resolveSibling(file().getFileName() + end);
    }
}
