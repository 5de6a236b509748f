package org.throughline.vault.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Fresh databases of both kinds: a file of SQLite, and one of a real PostgreSQL server that runs while
/// tests run.
public final class Engines {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// One engine, by its name.
    public record Engine(String name, Supplier<Place> fresh) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Engines() {}

    public static Stream<Engine> all() {
        return Stream.of(new Engine("SQLite", Engines::file), new Engine("PostgreSQL", Engines::server));
    }

    static Place file() {
        try {
            return new Place.File(Files.createTempDirectory("store").resolve("office.db"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Place server() {
        String name = "office_" + COUNT.incrementAndGet();
        try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new Place.Server(Running.SERVER.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createTempDirectory("postgres").resolve("data"))
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
