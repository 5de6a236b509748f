package org.throughline.vault;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.throughline.vault.ledger.Durable;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;
import org.throughline.vault.store.StoreFault;

/// Where an office keeps its two databases: in files beside each other, or on a PostgreSQL server. Stands
/// in clear in
/// `office.properties` of the data folder.
///
/// @param office the random pseudonym of the office
/// @param server where the databases are on a server; empty for files
public record Settings(String office, Optional<Server> server) {
    private static final String FILE = "office.properties";

    /// @param main JDBC address of the large database
    /// @param keyring JDBC address of the small one with the wrapped keys
    /// @param passwordFile a file that holds nothing but the password
    public record Server(String main, String keyring, String user, Path passwordFile) {}

    /// A new office, kept in files.
    public static Settings fresh() {
        return new Settings(UUID.randomUUID().toString(), Optional.empty());
    }

    /// A new office on a server.
    public static Settings fresh(Server server) {
        return new Settings(UUID.randomUUID().toString(), Optional.of(server));
    }

    static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static Settings in(Path folder) {
        var read = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException missing) {
            throw new StoreFault(
                    "There is no office in " + folder + ". Set one up with: throughline office init", missing);
        }
        Optional<Server> server = Optional.ofNullable(read.getProperty("main"))
                .map(main -> new Server(
                        main,
                        required(read, "keyring"),
                        required(read, "user"),
                        Path.of(required(read, "password-file"))));
        return new Settings(required(read, "office"), server);
    }

    private static String required(Properties read, String name) {
        return Optional.ofNullable(read.getProperty(name))
                .orElseThrow(() -> new StoreFault("The file " + FILE + " does not say: " + name));
    }

    void write(Path folder) throws IOException {
        var said = new Properties();
        said.setProperty("office", office);
        server.ifPresent(one -> {
            said.setProperty("main", one.main());
            said.setProperty("keyring", one.keyring());
            said.setProperty("user", one.user());
            said.setProperty("password-file", one.passwordFile().toString());
        });
        var text = new StringWriter();
        said.store(text, "where this office is kept");
        Durable.disk().write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    Place place(Schema schema, Path folder) {
        return server.<Place>map(one -> new Place.Server(
                        schema == Schema.MAIN ? one.main() : one.keyring(), one.user(), password(one.passwordFile())))
                .orElseGet(() -> new Place.File(folder.resolve(schema == Schema.MAIN ? "main.db" : "keyring.db")));
    }

    private static String password(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new StoreFault("The password of the database could not be read from " + file + ".", missing);
        }
    }
}
