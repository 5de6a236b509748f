package org.throughline.vault.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// One of the two databases of an office. Writes go one after the other; reads beside them see the last
/// commit.
///
/// SQL runs on a few platform threads: a driver that calls into native code would hold up the carriers of
/// virtual ones.
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    /// So often is a write tried again that another node was faster than.
    private static final int TRIES = 8;
    private static final String SERIALIZATION_FAILURE = "40001";

    private final Place place;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final ExecutorService writer;
    private final ExecutorService readers;

    private Database(Place place) {
        this.place = place;
        this.writing = Pool.writer(place);
        this.reading = Pool.readers(place);
        this.writer = Executors.newSingleThreadExecutor(threads("store-write"));
        this.readers = Executors.newFixedThreadPool(READERS, threads("store-read"));
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /// Opens it, and brings its schema up to date first.
    ///
    /// @throws StoreFault if it cannot be opened, is newer than this program, or does not stand the change
    public static Database open(Schema schema, Place place) {
        Migration.of(schema, place).run();
        return new Database(place);
    }

    public Place place() {
        return place;
    }

    /// Runs a piece of work in one transaction and commits it. When this returns, the work is on the disk.
    ///
    /// @throws StoreFault if the store did not take it: then nothing of it is there
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return on(writer, () -> retried(work));
    }

    private <T> T retried(HandleCallback<T, RuntimeException> work) {
        Jdbi jdbi = Jdbi.create(writing);
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(work);
            } catch (JdbiException failed) {
                if (attempt == TRIES || !wasOvertaken(failed)) throw fault("did not take a change", failed);
            }
        }
    }

    /// Whether another writer was faster, so that the same work may succeed if it is run again.
    private static boolean wasOvertaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState())) return true;
        return false;
    }

    /// Runs a piece of work that only looks, in one transaction: it sees one moment.
    ///
    /// @throws StoreFault if it could not look
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return on(readers, () -> {
            try {
                return Jdbi.create(reading).inTransaction((Handle handle) -> work.withHandle(handle));
            } catch (JdbiException failed) {
                throw fault("could not be read", failed);
            }
        });
    }

    private StoreFault fault(String what, JdbiException cause) {
        return new StoreFault(
                "The store " + what
                        + ". Nothing that was acknowledged is lost. Look at the disk of this machine, or at the"
                        + " database server, then try again. (" + cause.getMessage() + ")",
                cause);
    }

    private static <T> T on(ExecutorService threads, Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreFault(
                    "The work was stopped before the store had answered. Look whether it was done.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            if (failed.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// A copy of the whole database as it is at this moment, in one file that is on the disk when this
    /// returns.
    ///
    /// @throws StoreFault if it is on a server, which has tools of its own for this, or the disk does not
    ///     take it
    public void copyTo(Path copy) {
        if (!(place instanceof Place.File(Path database)))
            throw new StoreFault(
                    "The databases of this office are on a server. Back them up there with pg_dump, each into"
                            + " a file of its own, and seal the files with age; the folder of bodies is copied as it is.");
        on(writer, () -> {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                    PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
                vacuum.setString(1, copy.toString());
                vacuum.execute();
                return copy;
            } catch (SQLException failed) {
                throw new StoreFault("The database could not be copied. (" + failed.getMessage() + ")", failed);
            }
        });
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        writing.close();
        reading.close();
    }
}
