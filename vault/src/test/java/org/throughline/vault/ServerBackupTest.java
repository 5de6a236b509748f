package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.store.DebianServer;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.WithoutTools;

/// An office whose databases are on a PostgreSQL server, backed up and brought back with the server's own
/// tools.
class ServerBackupTest {
    private static final Engine DEBIAN = new Engine("Debian's PostgreSQL", DebianServer::fresh);

    @TempDir
    Path folder;

    private final AgeFile.Pair key = AgeFile.newPair();

    @Test
    void whatComesBackIsTheSameOffice() throws IOException {
        try (var desk = new Desk(folder, DEBIAN)) {
            ClientId ana = desk.ana();
            desk.add(ana, desk.arrived("2016-06-09"));
            Kept.About letter = desk.keep(ana, "Dear Ana");
            desk.office.signLog(desk.noor);
            new Backup(desk.office).write(target(), List.of(key.recipient()));
            var facts = desk.facts(desk.noor, ana);

            Path back = restored();
            try (var place = RestoredPlace.of(back, Optional.of(fresh()));
                    Office office = Office.open(back, "a test", () -> desk.now);
                    Session noor = office.signIn("noor", desk.code("noor").toCharArray());
                    ClientFile file = new Vault(office).open(noor, ana, Desk.WORK);
                    var stream = file.document(letter.id()).read()) {
                assertThat(file.record(Desk.TYPES).facts()).isEqualTo(facts);
                assertThat(stream.readAllBytes()).asString().isEqualTo("Dear Ana");
                assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
                assertThatThrownBy(() ->
                                RestoredPlace.of(restored(), Settings.in(back).server()))
                        .isInstanceOf(StoreFault.class)
                        .hasMessageContaining("already. Nothing was changed");
                assertThat(place).isNotNull();
            }
        }
    }

    @Test
    void tryingABackupLeavesNoDatabaseBehind() throws IOException, SQLException {
        try (var desk = new Desk(folder, DEBIAN)) {
            ClientId ana = desk.ana();
            new Backup(desk.office).write(target(), List.of(key.recipient()));
            Path scratch = restored();
            try (var _ = RestoredPlace.toTry(scratch, Optional.empty());
                    Office office = Office.open(scratch, "a test", () -> desk.now);
                    Session noor = office.signIn("noor", desk.code("noor").toCharArray())) {
                assertThat(DebianServer.count("throughline_verify_")).isEqualTo(2);
                assertThat(new Vault(office).cards(noor, Desk.WORK))
                        .extracting(Card::client)
                        .containsExactly(ana);
            }
            assertThat(DebianServer.count("throughline_verify_")).isZero();
        }
    }

    @Test
    void wrappedKeysLieInAFileOfTheirOwn() throws IOException {
        try (var desk = new Desk(folder, DEBIAN)) {
            var done = new Backup(desk.office).write(target(), List.of(key.recipient()));
            assertThat(entries("keyring-" + done.day())).containsExactly("keyring.dump");
            assertThat(entries("main-" + done.day()))
                    .contains("main.dump", "office.properties")
                    .doesNotContain("keyring.dump");
            try (var left = Files.list(desk.folder)) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .noneMatch(name -> name.startsWith("copy-") || name.startsWith("pass"));
            }
        }
    }

    @Test
    void withoutDatabasesNamedNothingIsPutAnywhere() throws IOException {
        try (var desk = new Desk(folder, DEBIAN)) {
            new Backup(desk.office).write(target(), List.of(key.recipient()));
            assertThatThrownBy(() -> RestoredPlace.of(restored(), Optional.empty()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("--key-server");
        }
    }

    @Test
    void whereTheToolsAreMissingWhatToInstallIsSaid() throws IOException, InterruptedException {
        assertThat(WithoutTools.said(DebianServer.fresh(), folder))
                .contains("pg_dump is not on this computer", "apt install postgresql-client");
    }

    private Path target() {
        return folder.resolve("backup");
    }

    private Path restored() {
        Path back = folder.resolve("back-" + UUID.randomUUID());
        Restoring.unpack(target(), key.identity(), back);
        return back;
    }

    private Settings.Server fresh() throws IOException {
        Place.Server main = DebianServer.fresh();
        Path password = Files.writeString(folder.resolve("password-of-both"), DebianServer.PASSWORD);
        return new Settings.Server(main.url(), DebianServer.fresh().url(), DebianServer.USER, password);
    }

    private List<String> entries(String name) throws IOException {
        var found = new ArrayList<String>();
        try (InputStream sealed = Files.newInputStream(target().resolve(name + ".age"));
                InputStream plain = AgeFile.open(sealed, key.identity());
                var zip = new ZipInputStream(plain)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                found.add(entry.getName());
        }
        return found;
    }
}
