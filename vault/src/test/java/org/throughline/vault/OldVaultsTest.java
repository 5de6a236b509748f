package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.KnownKey;
import org.throughline.vault.keys.RecordSeal;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.ledger.Tiles;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.OfficeLog;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.StoreFault;

/// A vault of every earlier schema is kept, made by the code of its day. Each is brought up to date, read,
/// and put back where that goes wrong.
class OldVaultsTest {
    private static final ClientId ANA = ClientId.of("6f1f7a52-3a2e-4c3f-9d0b-0a6d5a1c2b01");
    private static final KeyName TIMELINE = new KeyName(ANA, Compartment.TIMELINE, 1);
    private static final String KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private static final Instant THAT_DAY = Instant.parse("2026-11-10T15:00:00Z");

    @TempDir
    Path folder;

    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @Test
    void everySchemaButTheNewestHasAVaultThatIsKept() throws IOException {
        try (Stream<Path> steps = Files.list(Path.of("src/main/resources/org/throughline/vault/store/main"))) {
            long newest = steps.count();
            assertThat(newest).isGreaterThan(1);
            for (int schema = 1; schema < newest; schema++)
                assertThat(OldVault.isKept(schema)).as("schema " + schema).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatWasSealedUnderTheFirstSchemaIsReadUnderThisOne(Engine engine) throws Exception {
        OldVault old = OldVault.of(1, engine, folder);
        try (Database main = Database.open(Schema.MAIN, old.main(), Disk.real());
                Database keyring = Database.open(Schema.KEYRING, old.keyring(), Disk.real())) {
            isTheFirst(main, folder.resolve("log"));
            assertThat(keyring.<Integer>read(handle -> handle.createQuery("select count(*) from wrap")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(1);
        }
        if (old.main() instanceof Place.File)
            assertThat(OldVault.count(new Place.File(folder.resolve("main.db.before-change")), "sealed_row"))
                    .isEqualTo(3);
    }

    /// The rows open under their key, and the log is the one that was signed.
    static void isTheFirst(Database main, Path log) throws IOException {
        try (CaseKey key = KnownKey.of(TIMELINE, KEY)) {
            var seal = new RecordSeal(key);
            List<SealedRows.Row> rows =
                    main.read(handle -> new SealedRows("office").rows(handle, ANA, Compartment.TIMELINE));
            assertThat(rows)
                    .extracting(
                            row -> new String(seal.open(row.name(), row.sealed().toArray()), StandardCharsets.UTF_8))
                    .containsExactly("arrived on June 1", "arrived on June 2", "arrived on June 3");
        }
        NoteKey signer = NoteKey.of(Files.readString(log.resolve("key")).strip());
        var kept = new OfficeLog(
                "office", main, new Tiles(log, Disk.real()), new Signer(signer, note -> new byte[note.length]));
        kept.check();
        List<OfficeLog.Kept> entries = main.read(handle -> kept.rows(handle, ANA.toString()));
        assertThat(entries).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anOfficeOfTheSecondSchemaIsOpenedWithItsOldCodeAndIsWhole(Engine engine) throws Exception {
        OldVault old = OldVault.of(2, engine, folder);
        old.settings().write(folder);
        char[] code = Files.readString(folder.resolve("code")).strip().toCharArray();
        try (Office office = Office.open(folder, "a test", InstantSource.fixed(THAT_DAY));
                Session noor = office.signIn("noor", code)) {
            assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
            ClientId ana = new Vault(office).find(noor, "ana", Desk.WORK);
            try (ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
                assertThat(file.record(Desk.TYPES).facts()).hasSize(2);
                Kept.About letter = file.documents().getFirst();
                try (var plain = file.document(letter.id()).read()) {
                    assertThat(plain.readAllBytes()).asString().isEqualTo("Dear Ana");
                }
            }
        }
    }

    @Test
    void aChangeAfterWhichRowsAreMissingIsTakenBack() throws Exception {
        OldVault old = OldVault.of(1, engines().getFirst(), folder);
        OldVault.execute(
                old.main(),
                "create trigger trap after insert on flyway_schema_history begin delete from sealed_row; end");
        assertThatThrownBy(() -> Database.open(Schema.MAIN, old.main(), Disk.real()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("put back as it was before")
                .hasMessageContaining("rows are missing");
        assertThat(OldVault.count(old.main(), "sealed_row")).isEqualTo(3);
        assertThat(OldVault.count(old.main(), "flyway_schema_history")).isEqualTo(1);
        OldVault.execute(old.main(), "drop trigger trap");
        try (Database main = Database.open(Schema.MAIN, old.main(), Disk.real())) {
            isTheFirst(main, folder.resolve("log"));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aStepThatFailsLeavesTheStoreAsItWas(Engine engine) throws Exception {
        OldVault old = OldVault.of(1, engine, folder);
        OldVault.execute(old.main(), "create table setting (trap text)");
        assertThatThrownBy(() -> Database.open(Schema.MAIN, old.main(), Disk.real()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("Go on with the release used before");
        assertThat(OldVault.count(old.main(), "sealed_row")).isEqualTo(3);
        assertThatThrownBy(() -> OldVault.count(old.main(), "person")).isInstanceOf(SQLException.class);
        OldVault.execute(old.main(), "drop table setting");
        try (Database main = Database.open(Schema.MAIN, old.main(), Disk.real())) {
            isTheFirst(main, folder.resolve("log"));
        }
    }

    @Test
    void aDamagedStoreIsNotBroughtUpToDate() throws Exception {
        OldVault old = OldVault.of(1, engines().getFirst(), folder);
        OldVault.execute(old.main(), "create index trap on log_leaf (hash)");
        try (Connection connection = OldVault.connection(old.main());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma writable_schema = on");
            statement.execute("delete from sqlite_schema where name = 'trap'"); // its page belongs to nobody now
        }
        assertThatThrownBy(() -> Database.open(Schema.MAIN, old.main(), Disk.real()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("damaged");
        assertThat(OldVault.count(old.main(), "flyway_schema_history")).isEqualTo(1);
        assertThat(OldVault.count(old.main(), "sealed_row")).isEqualTo(3);
    }

    @Test
    void theCopyFromBeforeAChangeIsKeptForFourteenDays() throws IOException {
        try (var desk = new Desk(folder)) {
            Path copy = Files.writeString(desk.folder.resolve("keyring.db.before-change"), "keys");
            Path broken = Files.writeString(desk.folder.resolve("keyring.db.copy"), "keys");
            Files.setLastModifiedTime(copy, FileTime.from(desk.now));
            desk.wait(Duration.ofDays(14));
            desk.restart();
            assertThat(copy).exists();
            assertThat(broken).doesNotExist();
            desk.wait(Duration.ofHours(1));
            desk.restart();
            assertThat(copy).doesNotExist();
        }
    }
}
