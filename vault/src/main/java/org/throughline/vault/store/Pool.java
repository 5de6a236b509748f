package org.throughline.vault.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// Connections to one database, as this program wants them.
final class Pool {
    /// SQLite has one writer; readers beside it see the last commit.
    private static final int SQLITE_READERS = 4;
    private static final int SERVER_CONNECTIONS = 8;
    private static final Duration WAIT = Duration.ofSeconds(20);

    private Pool() {}

    /// A pool of one connection, which alone writes.
    static HikariDataSource writer(Place place) {
        return pool(place, 1, false);
    }

    /// For changing the schema: Flyway holds several connections to a server at once, one to a file.
    static HikariDataSource migrating(Place place) {
        return pool(place, place instanceof Place.File ? 1 : SERVER_CONNECTIONS, false);
    }

    static HikariDataSource readers(Place place) {
        return pool(place, place instanceof Place.File ? SQLITE_READERS : SERVER_CONNECTIONS, true);
    }

    private static HikariDataSource pool(Place place, int size, boolean readOnly) {
        var config = new HikariConfig();
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(WAIT.toMillis());
        switch (place) {
            case Place.File(var database) -> {
                config.setJdbcUrl("jdbc:sqlite:" + database);
                config.addDataSourceProperty("journal_mode", "WAL");
                config.addDataSourceProperty("synchronous", "FULL");
                config.addDataSourceProperty("foreign_keys", "true");
                config.addDataSourceProperty("busy_timeout", String.valueOf(WAIT.toMillis()));
                config.addDataSourceProperty("transaction_mode", readOnly ? "DEFERRED" : "IMMEDIATE");
                // Deleted rows are overwritten: a destroyed key must not linger in a free page.
                config.setConnectionInitSql("pragma secure_delete = on");
            }
            case Place.Server(String url, String user, String password) -> {
                config.setJdbcUrl(url);
                config.setUsername(user);
                config.setPassword(password);
                config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
                config.setReadOnly(readOnly);
            }
        }
        return new HikariDataSource(config);
    }
}
