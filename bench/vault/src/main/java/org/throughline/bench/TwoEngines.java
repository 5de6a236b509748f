package org.throughline.bench;

import static org.throughline.bench.Figures.say;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughline.vault.Addition;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Kept;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import org.throughline.vault.Settings;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.record.Entries;

/// The same work of an office on PostgreSQL, in a process of its own on this machine, and on SQLite.
public final class TwoEngines {
    private static final int ROUNDS = 7;

    private final Vault vault;
    private final Session noor;
    private final List<ClientId> clients = new ArrayList<>();
    private int begun;

    private TwoEngines(Office office) {
        this.vault = new Vault(office);
        this.noor = SeededOffice.signIn(office);
    }

    /// Arguments: a folder, and how many clients a round begins.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .start();
                Office onServer = SeededOffice.founded(folder.resolve("server"), settings(server, folder));
                Office inFile = SeededOffice.founded(folder.resolve("file"), Settings.fresh())) {
            var postgres = new TwoEngines(onServer);
            var sqlite = new TwoEngines(inFile);
            compare("begin " + count + " files", () -> postgres.begin(count), () -> sqlite.begin(count));
            compare("keep a letter in each", postgres::keep, sqlite::keep);
            compare("look at the documents of each", postgres::look, sqlite::look);
            compare("list all cards", postgres::cards, sqlite::cards);
            postgres.noor.close();
            sqlite.noor.close();
        }
    }

    private static Settings settings(EmbeddedPostgres server, Path folder) throws Exception {
        for (String name : List.of("main", "keyring"))
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
        Path password = Files.writeString(folder.resolve("password"), "\n");
        return Settings.fresh(new Settings.Server(
                server.getJdbcUrl("postgres", "main"), server.getJdbcUrl("postgres", "keyring"), "postgres", password));
    }

    private static void compare(String what, Callable<?> postgres, Callable<?> sqlite) throws Exception {
        double[] times = Figures.inTurn(ROUNDS, postgres, sqlite);
        say("%s: PostgreSQL %.0f ms, SQLite %.0f ms: %.2fx", what, times[0] * 1e3, times[1] * 1e3, times[0] / times[1]);
    }

    private int begin(int count) {
        clients.clear();
        for (int i = 0; i < count; i++) clients.add(vault.begin(noor, "client-" + begun++, SeededOffice.WORK));
        return begun;
    }

    private int keep() throws Exception {
        for (ClientId client : clients)
            try (ClientFile file = vault.open(noor, client, SeededOffice.WORK);
                    Kept kept = file.keep(new ByteArrayInputStream(new byte[4000]), "letter.pdf")) {
                file.add(new Addition(Entries.NONE, List.of(kept), List.of(), List.of()));
            }
        return clients.size();
    }

    private int look() {
        int found = 0;
        for (ClientId client : clients)
            try (ClientFile file = vault.open(noor, client, SeededOffice.WORK)) {
                found += file.documents().size();
            }
        return found;
    }

    private int cards() {
        return vault.cards(noor, SeededOffice.WORK).size();
    }
}
