package org.throughline.vault.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// The mark on a PostgreSQL server that this process works with an office. The first one is alone while it
/// puts in order what a crash left; then others may join it. The marks fall with the connection, however
/// the process ends.
public final class Joined implements AutoCloseable {
    private static final String ALONE = "select pg_try_advisory_lock(?)";
    private static final String BESIDE = "select pg_try_advisory_lock_shared(?)";
    private static final String NO_LONGER_ALONE = "select pg_advisory_unlock(?)";
    private static final String GONE = "select true from pg_advisory_unlock_all() where ? is not null";
    /// A process that was killed may hold its mark for a moment.
    private static final int TRIES_ALONE = 12;

    private static final int TRIES_TO_JOIN = 120;
    private static final long PAUSE_MILLIS = 250;

    private final Connection connection;
    private final long mark;
    private final boolean isFirst;

    private Joined(Connection connection, long mark, boolean isFirst) {
        this.connection = connection;
        this.mark = mark;
        this.isFirst = isFirst;
    }

    /// @param office the pseudonym of the office
    /// @param withOthers whether the nodes share the bodies of documents too: only then may there be
    ///     several
    /// @throws StoreFault if another process works with it and may not be joined, or does not finish its
    ///     start
    public static Joined of(Place.Server server, String office, boolean withOthers) {
        long mark = UUID.fromString(office).getMostSignificantBits();
        int tries = withOthers ? TRIES_TO_JOIN : TRIES_ALONE;
        try {
            Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
            for (int i = 0; i < tries; i++) {
                if (i > 0) Thread.sleep(PAUSE_MILLIS);
                if (answers(connection, ALONE, mark)) return new Joined(connection, mark, true);
                if (withOthers && answers(connection, BESIDE, mark)) return new Joined(connection, mark, false);
            }
            connection.close();
        } catch (SQLException failed) {
            throw noAnswer(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new StoreFault(
                withOthers
                        ? "Another machine is still putting the office in order. Try again in a minute."
                        : "The office is in use on another machine, and its documents lie in the folder of that one."
                                + " Stop it there first. To work on several, keep the documents in an object store.");
    }

    /// Whether no other process worked with the office when this one came.
    public boolean isFirst() {
        return isFirst;
    }

    /// What a crash left is in order: others may come.
    public void letOthersIn() {
        if (!isFirst) return;
        try {
            answers(connection, BESIDE, mark);
            answers(connection, NO_LONGER_ALONE, mark);
        } catch (SQLException failed) {
            throw noAnswer(failed);
        }
    }

    private static StoreFault noAnswer(SQLException failed) {
        return new StoreFault("The database server does not answer. (" + failed.getMessage() + ")", failed);
    }

    private static boolean answers(Connection connection, String question, long mark) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question)) {
            ask.setLong(1, mark);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            answers(connection, GONE, mark);
        } catch (SQLException _) {
            // the server is gone, and the mark with it
        }
    }
}
