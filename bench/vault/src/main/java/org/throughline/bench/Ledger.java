package org.throughline.bench;

import static org.throughline.bench.Figures.say;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.ledger.Checkpoint;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Hash;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.Proof;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.ledger.Tiles;
import org.throughline.vault.ledger.Tree;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.OfficeLog;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;

/// Writing one entry and proving one, in a small log and in a large one; and the plain row of a table
/// without a log.
public final class Ledger {
    private static final int SMALL = 1_000;
    private static final int PORTION = 1_000;
    private static final int MEASURED = 300;
    private static final int CLIENTS = 1_000;

    private final Database database;
    private final Tiles tiles;
    private final OfficeLog log;
    private final Random random = new Random(7);

    private Ledger(Path folder) throws Exception {
        database = Database.open(Schema.MAIN, new Place.File(folder.resolve("log.db")), Disk.real());
        tiles = new Tiles(folder.resolve("tiles"), Disk.real());
        log = new OfficeLog("office", database, tiles, signer());
    }

    /// Arguments: a folder, and how many entries.
    public static void main(String[] arguments) throws Exception {
        var ledger = new Ledger(Path.of(arguments[0]));
        ledger.run(Integer.parseInt(arguments[1]));
        ledger.database.close();
    }

    private void run(int entries) throws Exception {
        fill(SMALL);
        measured(SMALL); // does not count: the program is still warming up
        double[] small = measured(SMALL);
        fill(entries);
        double[] large = measured(entries);
        say(
                "an entry, committed: %.2f ms in a log of %,d, %.2f ms in one of %,d: %.2fx (no growth: 1x)",
                small[0] * 1e3, SMALL, large[0] * 1e3, entries, large[0] / small[0]);
        say(
                "the same row in a table without a log: %.2f ms; an entry costs %.2fx of it",
                large[1] * 1e3, large[0] / large[1]);
        long size = Checkpoint.of(log.checkpoint().text()).size();
        int proof = tiles.tree(size).inclusion(size / 3).size() * Hash.LENGTH;
        say(
                "a proof, made from the disk and checked: %.0f us, then %.0f us: %.2fx; it holds %,d bytes",
                small[2] * 1e6, large[2] * 1e6, large[2] / small[2], proof);
    }

    private void fill(int until) throws Exception {
        int there = size();
        double seconds = Figures.seconds(() -> {
            for (int i = there; i < until; i += PORTION)
                database.write(handle -> {
                    for (int j = 0; j < PORTION; j++) append(handle);
                    return handle;
                });
            return log.checkpoint();
        });
        int more = until - there;
        if (more > 0) say("%,d entries in portions of %,d: %,.0f per second", more, PORTION, more / seconds);
    }

    /// Middle times of an entry, of a plain row, and of a proof.
    private double[] measured(int entries) throws Exception {
        double[] writing =
                Figures.inTurn(MEASURED, () -> database.write(this::append), () -> database.write(this::plain));
        long size = Checkpoint.of(log.checkpoint().text()).size();
        Tree tree = tiles.tree(size);
        Hash root = tree.root();
        double[] proving = Figures.inTurn(
                MEASURED,
                () -> {
                    long index = random.nextInt(entries);
                    List<Hash> path = tree.inclusion(index);
                    if (!Proof.isIncluded(leaf(index), index, size, path, root)) throw new AssertionError("not proved");
                    return path;
                },
                () -> root);
        return new double[] {writing[0], writing[1], proving[0]};
    }

    private Hash leaf(long index) {
        return database.read(handle -> handle.createQuery("select hash from log_leaf where office_id = 'office' and place = ?")
                .bind(0, index)
                .map((row, _) -> Hash.of(row.getBytes(1)))
                .one());
    }

    private int size() {
        return database.read(handle ->
                handle.createQuery("select count(*) from log_leaf").mapTo(Integer.class).one());
    }

    private Object append(Handle handle) {
        return log.append(
                handle,
                "client-" + random.nextInt(CLIENTS),
                next -> new Entry(
                        next.counter(),
                        next.previous(),
                        "staff-2",
                        "key-2",
                        "open",
                        Optional.of("timeline"),
                        Optional.empty(),
                        "legal-work",
                        Optional.of("hearing preparation"),
                        Optional.empty(),
                        Instant.EPOCH,
                        "session-7",
                        "done"),
                leaf -> new OfficeLog.Sealed(1, leaf.entry().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Object plain(Handle handle) {
        return handle.execute(
                "insert into sealed_row (office_id, client_id, row_id, version, compartment, epoch, day, sealed)"
                        + " values ('office', ?, ?, 1, 'timeline', 1, '2026-11-25', ?)",
                "client-" + random.nextInt(CLIENTS),
                new java.util.UUID(random.nextLong(), random.nextLong()).toString(),
                new byte[400]);
    }

    private static Signer signer() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return new Signer(new NoteKey("office/log", NoteKey.Use.LOG, raw), message -> {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (java.security.GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
