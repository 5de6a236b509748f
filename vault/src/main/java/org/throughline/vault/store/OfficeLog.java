package org.throughline.vault.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.ledger.Checkpoint;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.ledger.Hash;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.Receipt;
import org.throughline.vault.ledger.SignedNote;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.ledger.Tiles;
import org.throughline.vault.ledger.Tree;
import org.throughline.vault.ledger.Witness;

/// The log of one office in its store. Leaves lie in the database, in one transaction with what they speak
/// of; tiles
/// and signed checkpoints follow from them and can be made anew.
public final class OfficeLog {
    /// Where the next entry of a client stands, and what it follows.
    public record Next(long counter, Optional<Hash> previous) {}

    /// What was sealed, and under which epoch of the client's audit key.
    ///
    /// @param sealed salt and entry, readable with that key alone
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Sealed(int epoch, byte[] sealed) {}

    /// An entry in its place.
    public record Written(long place, Leaf leaf) {}

    /// A row of the log: its place, the hash that was logged, and the sealed entry.
    public record Kept(long place, Hash hash, Sealed sealed) {}

    /// How many leaves are read at a time.
    private static final int PORTION = 10_000;

    private final String office;
    private final Database database;
    private final Tiles tiles;
    private final Signer signer;
    private final SecureRandom random = new SecureRandom();

    /// @param office the pseudonym of the office; its log is named `office/log`
    public OfficeLog(String office, Database database, Tiles tiles, Signer signer) {
        this.office = office;
        this.database = database;
        this.tiles = tiles;
        this.signer = signer;
    }

    /// Writes an entry behind all others, in a transaction that somebody else commits.
    ///
    /// @param entry makes the entry out of what it follows
    /// @param seal seals it for the client and the auditor
    public Written append(Handle handle, String client, Function<Next, Entry> entry, Function<Leaf, Sealed> seal) {
        byte[] salt = new byte[Leaf.SALT];
        random.nextBytes(salt);
        Next next = next(handle, client);
        Leaf leaf = Leaf.of(salt, entry.apply(next));
        Sealed sealed = seal.apply(leaf);
        long place = size(handle);
        handle.execute(
                "insert into log_leaf (office_id, place, hash, client_id, counter, epoch, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                office,
                place,
                leaf.hash().bytes(),
                client,
                next.counter(),
                sealed.epoch(),
                sealed.sealed());
        return new Written(place, leaf);
    }

    private Next next(Handle handle, String client) {
        return handle.createQuery("select counter, hash from log_leaf where office_id = ? and client_id = ?"
                        + " order by counter desc limit 1")
                .bind(0, office)
                .bind(1, client)
                .map((row, _) -> new Next(row.getLong(1) + 1, Optional.of(Hash.of(row.getBytes(2)))))
                .findFirst()
                .orElse(new Next(1, Optional.empty()));
    }

    private long size(Handle handle) {
        return handle.createQuery("select coalesce(max(place) + 1, 0) from log_leaf where office_id = ?")
                .bind(0, office)
                .mapTo(Long.class)
                .one();
    }

    /// Signs the log as it is now, and keeps the signature. The tiles are on the disk before.
    ///
    /// @throws LedgerDamaged if the leaves in the database are not those that were signed before
    public synchronized SignedNote checkpoint() {
        Optional<Checkpoint> last = latest().map(note -> Checkpoint.of(note.text()));
        long kept = last.map(Checkpoint::size).orElse(0L);
        long size = database.read(this::size);
        if (size < kept) throw new LedgerDamaged("the log is shorter than it was when it was last signed");
        if (last.isPresent() && size == kept) return latest().orElseThrow();
        caughtUp(kept);
        extend(kept, size);
        Tree tree = tiles.tree(size);
        if (last.isPresent() && !tiles.tree(kept).root().equals(last.get().root()))
            throw new LedgerDamaged("the log is not the one that was last signed");
        var checkpoint = new Checkpoint(office + "/log", size, tree.root());
        SignedNote note = signer.sign(new SignedNote(checkpoint.text(), List.of()));
        database.write(handle -> handle.execute(
                "insert into checkpoint (office_id, size, note) values (?, ?, ?) on conflict do nothing",
                office,
                size,
                note.written()));
        return note;
    }

    /// The tiles follow from the rows. Where another node has signed meanwhile, or this one is new, the
    /// last ones are made from them.
    private void caughtUp(long signed) {
        long whole = tiles.whole(signed);
        if (!tiles.end(signed)) extend(whole, signed);
    }

    private void extend(long from, long size) {
        for (long first = from; first < size; first += PORTION) {
            long start = first;
            List<Hash> leaves = database.read(handle -> hashes(handle, start, Math.min(size, start + PORTION)));
            if (leaves.size() != Math.min(size, start + PORTION) - start)
                throw new LedgerDamaged("an entry of the log is missing behind place " + start);
            tiles.extend(start, leaves);
        }
    }

    private List<Hash> hashes(Handle handle, long first, long end) {
        return handle.createQuery(
                        "select hash from log_leaf where office_id = ? and place >= ? and place < ? order by place")
                .bind(0, office)
                .bind(1, first)
                .bind(2, end)
                .map((row, _) -> Hash.of(row.getBytes(1)))
                .list();
    }

    /// What a witness is asked, who signed the state with so many entries last.
    ///
    /// @throws LedgerDamaged if the log never had so many
    public Witness.Question question(long old) {
        SignedNote note = checkpoint();
        Tree tree = tiles.tree(Checkpoint.of(note.text()).size());
        if (old > tree.size()) throw new LedgerDamaged("the log has fewer entries than the witness has seen");
        return new Witness.Question(old, tree.consistency(old), note);
    }

    /// Whether this was once a state of the log as it is now.
    public boolean was(Checkpoint state) {
        long size = Checkpoint.of(checkpoint().text()).size();
        return state.size() <= size && tiles.tree(state.size()).root().equals(state.root());
    }

    /// The first signed state of the log in which the entry at this place stands.
    public Optional<SignedNote> signedBehind(long place) {
        return database.read(handle -> handle.createQuery(
                        "select note from checkpoint where office_id = ? and size > ? order by size limit 1")
                .bind(0, office)
                .bind(1, place)
                .map((row, _) -> SignedNote.read(row.getString(1)))
                .findFirst());
    }

    private Optional<SignedNote> latest() {
        return database.read(handle -> handle.createQuery(
                        "select note from checkpoint where office_id = ? order by size desc limit 1")
                .bind(0, office)
                .map((row, _) -> SignedNote.read(row.getString(1)))
                .findFirst());
    }

    /// Whether the leaves in the database, the tiles on disk and the last signed state are one log.
    ///
    /// @throws LedgerDamaged saying what differs
    public void check() {
        Optional<SignedNote> note = latest();
        if (note.isEmpty()) return;
        if (!signer.key().signed(note.get()))
            throw new LedgerDamaged("the last state of the log does not have the office's signature");
        Checkpoint last = Checkpoint.of(note.get().text());
        long size = database.read(this::size);
        if (size < last.size()) throw new LedgerDamaged("the log is shorter than it was when it was last signed");
        caughtUp(last.size());
        if (!tiles.tree(last.size()).root().equals(last.root()))
            throw new LedgerDamaged("the tiles on disk are not the log that was last signed");
        var leaves = new ArrayList<Hash>();
        for (long first = 0; first < size; first += PORTION) {
            long from = first;
            long end = Math.min(size, from + PORTION);
            leaves.addAll(database.read(handle -> hashes(handle, from, end)));
        }
        if (leaves.size() != size
                || !Tree.over(leaves.subList(0, (int) last.size())).root().equals(last.root()))
            throw new LedgerDamaged("the rows of the log are not those that were last signed");
        tiles.check(leaves);
    }

    /// Seals an entry anew, under a newer key. What was logged stays as it is.
    public void seal(Handle handle, long place, Sealed sealed) {
        handle.execute(
                "update log_leaf set epoch = ?, sealed = ? where office_id = ? and place = ?",
                sealed.epoch(),
                sealed.sealed(),
                office,
                place);
    }

    /// What the client takes home today.
    public Receipt receipt(String client) {
        SignedNote note = checkpoint();
        Next next = database.read(handle -> next(handle, client));
        return new Receipt(client, next.counter() - 1, next.previous().orElse(Hash.OF_NOTHING), note);
    }

    /// All that a client needs to check the own part of the log.
    ///
    /// @param open what was sealed, by someone who holds the client's audit key
    /// @param kept checkpoints of receipts the client may hold
    public Excerpt excerpt(String client, Function<Kept, Leaf> open, List<SignedNote> kept) {
        SignedNote note = checkpoint();
        Tree tree = tiles.tree(Checkpoint.of(note.text()).size());
        var entries = new ArrayList<Excerpt.Placed>();
        for (Kept row : database.read(handle -> rows(handle, client))) {
            if (row.place() >= tree.size()) break; // came in meanwhile
            Leaf leaf = open.apply(row);
            if (!leaf.hash().equals(row.hash()))
                throw new LedgerDamaged("the entry in place " + row.place() + " is not the one that was logged");
            entries.add(new Excerpt.Placed(row.place(), leaf, hex(tree.inclusion(row.place()))));
        }
        List<Excerpt.Earlier> earlier = kept.stream()
                .map(old -> new Excerpt.Earlier(
                        old.written(),
                        hex(tree.consistency(Checkpoint.of(old.text()).size()))))
                .toList();
        return new Excerpt(Excerpt.FORMAT, client, signer.key().written(), note.written(), entries, earlier);
    }

    /// The rows about one client, in their order.
    public List<Kept> rows(Handle handle, String client) {
        return handle.createQuery("select place, hash, epoch, sealed from log_leaf"
                        + " where office_id = ? and client_id = ? order by counter")
                .bind(0, office)
                .bind(1, client)
                .map((row, _) ->
                        new Kept(row.getLong(1), Hash.of(row.getBytes(2)), new Sealed(row.getInt(3), row.getBytes(4))))
                .list();
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
