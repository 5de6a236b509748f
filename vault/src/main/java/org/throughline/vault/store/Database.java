package org.throughline.vault.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
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
    private static final int TRIES = 20;

    private static final int LONGEST_PAUSE_MILLIS = 200;
    private static final String SERIALIZATION_FAILURE = "40001";
    /// As SQLite numbers them.
    private static final int IO_ERROR = 10;
    private static final int FULL = 13;

    private final Place place;
    private final Disk disk;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    // Kept for all work: each holds what it has learned of the SQL it was given.
    private final Jdbi writes;
    private final Jdbi reads;
    private final ExecutorService writer;
    private final ExecutorService readers;

    private Database(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
        this.writing = Pool.writer(place);
        this.reading = Pool.readers(place);
        this.writes = Jdbi.create(writing);
        this.reads = Jdbi.create(reading);
        this.writer = Executors.newSingleThreadExecutor(threads("store-write"));
        this.readers = Executors.newFixedThreadPool(READERS, threads("store-read"));
    }

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /// Opens it, and brings its schema up to date first.
    ///
    /// @param disk on which it lies, with all that is trusted or not trusted together with it
    /// @throws StoreFault if it cannot be opened, is newer than this program, or does not stand the change
    public static Database open(Schema schema, Place place, Disk disk) {
        new Migration(schema, place, disk).run();
        return new Database(place, disk);
    }

    public Place place() {
        return place;
    }

    /// Runs a piece of work in one transaction and commits it. When this returns, the work is on the disk.
    ///
    /// @throws StoreFault if the store did not take it: then nothing of it is there. After a failure of the
    ///     disk itself, every later write is refused too
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return on(writer, () -> retried(work));
    }

    private <T> T retried(HandleCallback<T, RuntimeException> work) {
        disk.mustBeTrusted();
        for (int attempt = 1; ; attempt++) {
            try {
                return writes.inTransaction(work);
            } catch (JdbiException failed) {
                if (attempt == TRIES || !wasOvertaken(failed)) throw notTaken(failed);
                pause(attempt);
            }
        }
    }

    /// Two nodes that try again at the same moment would overtake each other again.
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(Math.min(LONGEST_PAUSE_MILLIS, 10 << attempt)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private StoreFault notTaken(JdbiException failed) {
        if (place instanceof Place.Server) return fault("did not take a change", failed);
        return switch (number(failed)) {
            case IO_ERROR -> disk.distrust(failed);
            case FULL ->
                new StoreFault(
                        "The disk is full. Nothing of this change was kept; all that was acknowledged is there, and what is"
                                + " open can be read on. Make room on the disk, then try again.",
                        failed);
            default -> fault("did not take a change", failed);
        };
    }

    private static int number(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) return sql.getErrorCode();
        return 0;
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
                return reads.inTransaction((Handle handle) -> work.withHandle(handle));
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

    /// A copy of the whole database as it is at this moment, in one file: an SQLite database, or what
    /// `pg_dump` writes.
    ///
    /// @throws StoreFault if the disk does not take it, or the server's own tools are missing
    public void copyTo(Path copy) {
        switch (place) {
            case Place.File _ -> on(writer, () -> copied(copy));
            case Place.Server server -> ServerTools.dump(server, copy);
        }
    }

    private Path copied(Path copy) {
        try {
            disk.delete(copy);
            Copying.copy(reading, copy);
            return copy;
        } catch (SQLException | IOException failed) {
            throw new StoreFault("The database could not be copied. (" + failed.getMessage() + ")", failed);
        }
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        writing.close();
        reading.close();
    }
}
