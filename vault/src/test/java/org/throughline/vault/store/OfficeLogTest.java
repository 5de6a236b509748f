package org.throughline.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.ledger.Hash;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.Receipt;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.ledger.Tiles;
import org.throughline.vault.ledger.Verification;
import org.throughline.vault.store.Engines.Engine;
import org.throughline.vault.store.OfficeLog.Kept;
import org.throughline.vault.store.OfficeLog.Sealed;

class OfficeLogTest {
    private static final String ANA = "ana";
    private static final Signer SIGNER = signer();

    @TempDir
    Path folder;

    static List<Engine> engines() {
        return Engines.all().toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatWasLoggedCanBeProvedWithTheReceiptOfAnEarlierVisit(Engine engine) {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real())) {
            OfficeLog log = log(database);
            visits(database, log, ANA, 3);
            Receipt receipt = log.receipt(ANA);
            visits(database, log, "boris", 300);
            visits(database, log, ANA, 2);
            Excerpt excerpt = log.excerpt(ANA, OfficeLogTest::open, List.of(receipt.checkpoint()));
            assertThat(excerpt.entries()).hasSize(5);
            assertThat(Verification.of(excerpt.json(), List.of(receipt))).isEmpty();
            OfficeLog reopened = new OfficeLog("office", database, new Tiles(folder, Disk.real()), SIGNER);
            assertThat(reopened.receipt(ANA).checkpoint().text())
                    .isEqualTo(log.receipt(ANA).checkpoint().text());
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void manyWhoWriteAtOnceGiveOneOrder(Engine engine) throws Exception {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            OfficeLog log = log(database);
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < 60; i++) {
                String client = i % 3 == 0 ? ANA : "boris";
                done.add(people.submit(() -> visits(database, log, client, 1)));
            }
            for (Future<?> each : done) each.get();
            Excerpt excerpt = log.excerpt(ANA, OfficeLogTest::open, List.of());
            assertThat(excerpt.entries()).hasSize(20);
            assertThat(Verification.of(excerpt.json(), List.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLogThatWasEditedInTheDatabaseIsNotSignedAgain(Engine engine) {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real())) {
            OfficeLog log = log(database);
            visits(database, log, ANA, 4);
            log.checkpoint();
            database.write(
                    handle -> handle.execute("update log_leaf set sealed = ? where place = 1", bytes(leafOf(9))));
            assertThatThrownBy(() -> log.excerpt(ANA, OfficeLogTest::open, List.of()))
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessageContaining("place 1");
            database.write(handle -> handle.execute("delete from log_leaf where place >= 2"));
            assertThatThrownBy(log::checkpoint)
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessageContaining("shorter");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anEntryMissingInTheMiddleIsNotSignedOver(Engine engine) {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real())) {
            OfficeLog log = log(database);
            visits(database, log, ANA, 4);
            database.write(handle -> handle.execute("delete from log_leaf where place = 1"));
            assertThatThrownBy(log::checkpoint)
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessageContaining("missing");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void tilesThatWereLostAreNamed(Engine engine) throws IOException {
        try (Database database = Database.open(Schema.MAIN, engine.fresh().get(), Disk.real())) {
            OfficeLog log = log(database);
            visits(database, log, ANA, 4);
            log.checkpoint();
            Files.delete(folder.resolve("tile/0/000.p/4"));
            assertThatThrownBy(() -> log.excerpt(ANA, OfficeLogTest::open, List.of()))
                    .isInstanceOf(LedgerDamaged.class);
        }
    }

    private OfficeLog log(Database database) {
        return new OfficeLog("office", database, new Tiles(folder, Disk.real()), SIGNER);
    }

    private static void visits(Database database, OfficeLog log, String client, int count) {
        for (int i = 0; i < count; i++)
            database.write(handle -> log.append(
                    handle,
                    client,
                    next -> entry(next.counter(), next.previous()),
                    leaf -> new Sealed(1, bytes(leaf))));
    }

    private static Entry entry(long counter, Optional<Hash> previous) {
        return new Entry(
                counter,
                previous,
                "staff-1",
                "key-1",
                "open",
                Optional.of("timeline"),
                Optional.empty(),
                "hearing",
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-25T12:00:00Z"),
                "session",
                "done");
    }

    private static Leaf leafOf(long counter) {
        return Leaf.of(new byte[Leaf.SALT], entry(counter, Optional.of(Hash.OF_NOTHING)));
    }

    /// Clear here: what seals them is tested with the keys.
    private static byte[] bytes(Leaf leaf) {
        return (leaf.salt() + " " + leaf.entry()).getBytes(StandardCharsets.UTF_8);
    }

    private static Leaf open(Kept row) {
        String[] parts = new String(row.sealed().sealed(), StandardCharsets.UTF_8).split(" ", 2);
        return new Leaf(parts[0], parts[1]);
    }

    private static Signer signer() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            return new Signer(new NoteKey("office", NoteKey.Use.LOG, raw), message -> {
                try {
                    Signature signature = Signature.getInstance("Ed25519");
                    signature.initSign(pair.getPrivate());
                    signature.update(message);
                    return signature.sign();
                } catch (GeneralSecurityException broken) {
                    throw new IllegalStateException(broken);
                }
            });
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
