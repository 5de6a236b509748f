package org.throughline.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.Inbox;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.OpenInbox;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.NoteKey;
import org.throughline.vault.ledger.Signer;
import org.throughline.vault.store.OfficeLog;
import org.throughline.vault.store.StoreFault;

/// Writes what one session does into the log, in the transaction of the thing itself.
///
/// An entry about a client goes into the client's own inbox: whoever may do something must be able to write
/// it down,
/// and need not be able to read what others did.
final class Chronicle {
    private static final int CLEAR = 0;

    private final Office office;
    private final Session session;
    private final Reason reason;
    private final OfficeLog log;

    Chronicle(Office office, Session session, Reason reason) {
        this.office = office;
        this.session = session;
        this.reason = reason;
        this.log = log(office, session);
    }

    /// The log, signed with the office's key where this session holds it.
    static OfficeLog log(Office office, Session session) {
        var key = new NoteKey(
                office.id, NoteKey.Use.LOG, session.keys().office().signing().toArray());
        var signer = new Signer(key, note -> session.signer().signNote(note).toArray());
        return new OfficeLog(office.id, office.main, office.tiles, signer);
    }

    OfficeLog log() {
        return log;
    }

    /// Writes an entry that the client will read.
    void write(Handle handle, ClientId client, Act act) {
        Epochs audit = office.parts.epochs(handle, client).get(Compartment.AUDIT);
        if (audit == null) throw new StoreFault("There is no log of this file. Restore the office from a backup.");
        var name = new KeyName(client, Compartment.AUDIT, audit.current());
        Bytes stored = office.parts.inbox(handle, name).orElseThrow();
        var register = office.snapshot(handle, session, reason, client);
        Inbox inbox = Inbox.verified(name, stored, session.keys().directory(), register);
        Instant moment = office.moment(handle);
        log.append(
                handle,
                client.toString(),
                next -> entry(next, act, moment),
                leaf -> new OfficeLog.Sealed(
                        name.epoch(), inbox.add(id(leaf), written(leaf)).toArray()));
    }

    /// Writes an entry about the office itself, which everybody in it may read.
    ///
    /// @return its place in the log
    long write(Handle handle, Act act) {
        Instant moment = office.moment(handle);
        return log.append(
                        handle,
                        office.id,
                        next -> entry(next, act, moment),
                        leaf -> new OfficeLog.Sealed(CLEAR, written(leaf)))
                .place();
    }

    private Entry entry(OfficeLog.Next next, Act act, Instant moment) {
        return new Entry(
                next.counter(),
                next.previous(),
                session.principal().toString(),
                session.keys().publicKeys().id().hex(),
                act.action(),
                act.part().map(Compartment::code),
                act.object(),
                reason.purpose().code(),
                reason.words(),
                act.consent().map(UUID::toString),
                moment,
                session.pseudonym().toString(),
                act.result());
    }

    /// An entry is bound to its leaf: its name in the inbox is the beginning of the leaf's hash.
    static UUID id(Leaf leaf) {
        var hash = ByteBuffer.wrap(leaf.hash().bytes());
        return new UUID(hash.getLong(), hash.getLong());
    }

    static byte[] written(Leaf leaf) {
        return (leaf.salt() + " " + leaf.entry()).getBytes(StandardCharsets.UTF_8);
    }

    /// @throws LedgerDamaged if it is no entry
    static Leaf read(byte[] written) {
        String[] parts = new String(written, StandardCharsets.UTF_8).split(" ", 2);
        if (parts.length != 2) throw new LedgerDamaged("an entry of the log cannot be read");
        return new Leaf(parts[0], parts[1]);
    }

    /// @param leafHash of the leaf in whose place it stands
    static Leaf open(Optional<OpenInbox> inbox, byte[] sealed, byte[] leafHash) {
        var hash = ByteBuffer.wrap(leafHash);
        var id = new UUID(hash.getLong(), hash.getLong());
        return read(inbox.map(open -> open.read(id, Bytes.of(sealed))).orElse(sealed));
    }
}
