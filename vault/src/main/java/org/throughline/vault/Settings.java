package org.throughline.vault;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.throughline.vault.store.Bodies;
import org.throughline.vault.store.Bucket;
import org.throughline.vault.store.BucketBodies;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.FolderBodies;
import org.throughline.vault.store.Joined;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;
import org.throughline.vault.store.StoreFault;

/// Where an office keeps its two databases (in files beside each other, or on a PostgreSQL server) and the
/// bodies of documents (in a folder, or in an object store). Stands in clear in `office.properties` of the
/// data folder.
///
/// @param office the random pseudonym of the office
/// @param server where the databases are on a server; empty for files
/// @param objects where the bodies are in an object store; empty for a folder
public record Settings(String office, Optional<Server> server, Optional<Objects> objects) {
    private static final String FILE = "office.properties";

    /// @param main JDBC address of the large database
    /// @param keyring JDBC address of the small one with the wrapped keys
    /// @param passwordFile a file that holds nothing but the password
    public record Server(String main, String keyring, String user, Path passwordFile) {}

    /// @param store address of an S3-compatible store, without the bucket
    /// @param region as the store names it
    /// @param keyFile a file of two lines: the id of the key to the store, and its secret
    public record Objects(URI store, String region, String bucket, Path keyFile) {}

    /// A new office, kept in files.
    public static Settings fresh() {
        return new Settings(UUID.randomUUID().toString(), Optional.empty(), Optional.empty());
    }

    /// A new office on a server.
    public static Settings fresh(Server server) {
        return new Settings(UUID.randomUUID().toString(), Optional.of(server), Optional.empty());
    }

    /// The same office with the bodies of its documents in an object store.
    public Settings with(Objects objects) {
        return new Settings(office, server, Optional.of(objects));
    }

    /// Whether several machines may work with the office at once: they must see the same databases and
    /// bodies.
    boolean areShared() {
        return server.isPresent() && objects.isPresent();
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
        Optional<Objects> objects = Optional.ofNullable(read.getProperty("object-store"))
                .map(store -> new Objects(
                        URI.create(store),
                        required(read, "region"),
                        required(read, "bucket"),
                        Path.of(required(read, "key-file"))));
        return new Settings(required(read, "office"), server, objects);
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
        objects.ifPresent(one -> {
            said.setProperty("object-store", one.store().toString());
            said.setProperty("region", one.region());
            said.setProperty("bucket", one.bucket());
            said.setProperty("key-file", one.keyFile().toString());
        });
        var text = new StringWriter();
        said.store(text, "where this office is kept");
        Disk.real().write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    Place place(Schema schema, Path folder) {
        return server.<Place>map(one -> new Place.Server(
                        schema == Schema.MAIN ? one.main() : one.keyring(), one.user(), secret(one.passwordFile())))
                .orElseGet(() -> new Place.File(folder.resolve(schema == Schema.MAIN ? "main.db" : "keyring.db")));
    }

    /// The mark on the server that this process works with the office.
    Joined joined(Path folder) {
        if (!(place(Schema.MAIN, folder) instanceof Place.Server main))
            throw new IllegalStateException("an office in files needs no mark on a server");
        return Joined.of(main, office, areShared());
    }

    /// The bodies of documents, as these settings keep them.
    ///
    /// @throws IOException if a folder cannot be made
    Bodies bodies(Path folder, InstantSource clock, Disk disk) throws IOException {
        if (objects.isEmpty()) return new FolderBodies(folder.resolve("bodies"), disk);
        Objects one = objects.get();
        List<String> key = secret(one.keyFile()).lines().map(String::strip).toList();
        if (key.size() != 2)
            throw new StoreFault("The file " + one.keyFile()
                    + " must hold two lines: the id of the key to the store, and its secret.");
        var bucket = new Bucket(one.store(), one.region(), one.bucket(), key.getFirst(), key.getLast());
        return new BucketBodies(bucket, office, folder.resolve("drafts"), clock);
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new StoreFault("What opens the store could not be read from " + file + ".", missing);
        }
    }
}
