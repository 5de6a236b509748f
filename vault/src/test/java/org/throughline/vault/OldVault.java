package org.throughline.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.Place;

/// A vault as the code of an earlier schema left it, in a folder of its own: `src/test/resources/old-vaults`.
///
/// @param folder with the log and the bodies, and the databases where they are files
record OldVault(Path folder, Place main, Place keyring) {
    private static final Path KEPT = Path.of("src/test/resources/old-vaults");

    static boolean isKept(int schema) {
        return Files.isDirectory(KEPT.resolve("v" + schema));
    }

    static OldVault of(int schema, Engine engine, Path folder) throws IOException, SQLException {
        Place main = engine.fresh().get();
        Place keyring = engine.fresh().get();
        boolean isServer = main instanceof Place.Server;
        Path kept = KEPT.resolve("v" + schema).resolve(isServer ? "server" : "files");
        copy(kept, folder);
        if (!isServer)
            return new OldVault(
                    folder, new Place.File(folder.resolve("main.db")), new Place.File(folder.resolve("keyring.db")));
        execute(main, Files.readString(kept.resolve("main.sql")));
        execute(keyring, Files.readString(kept.resolve("keyring.sql")));
        return new OldVault(folder, main, keyring);
    }

    /// How the office finds them again.
    Settings settings() throws IOException {
        String office = Settings.in(folder).office();
        if (!(main instanceof Place.Server server && keyring instanceof Place.Server keys))
            return new Settings(office, Optional.empty(), Optional.empty());
        Path password = Files.writeString(folder.resolve("password"), server.password() + "\n");
        return new Settings(
                office,
                Optional.of(new Settings.Server(server.url(), keys.url(), server.user(), password)),
                Optional.empty());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(place);
                else Files.copy(file, place);
            }
        }
    }

    static Connection connection(Place place) throws SQLException {
        return switch (place) {
            case Place.File(var database) -> DriverManager.getConnection("jdbc:sqlite:" + database);
            case Place.Server(String url, String user, String password) ->
                DriverManager.getConnection(url, user, password);
        };
    }

    static void execute(Place place, String sql) throws SQLException {
        try (Connection connection = connection(place);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long count(Place place, String what) throws SQLException {
        try (Connection connection = connection(place);
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + what)) {
            found.next();
            return found.getLong(1);
        }
    }
}
