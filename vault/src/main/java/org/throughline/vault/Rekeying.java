package org.throughline.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.DocumentKey;
import org.throughline.vault.keys.DocumentName;
import org.throughline.vault.keys.Epochs;
import org.throughline.vault.keys.Grant;
import org.throughline.vault.keys.GrantTerms;
import org.throughline.vault.keys.Inbox;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.store.OfficeLog;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.Snapshot;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps;

/// A new key for one part of a client's file: (1) the key, its inbox and a grant for each who holds the old
/// one, all in
/// one transaction; (2) every row, document key and entry of the log sealed under it, one by one; (3)
/// everything read
/// once more under the new key; (4) the old key destroyed. It may be broken off anywhere and goes on where
/// it was.
final class Rekeying {
    private final Office office;
    private final Session session;
    private final ClientId client;
    private final Compartment part;
    private final Reason why;

    Rekeying(Office office, Session session, ClientId client, Compartment part, Reason why) {
        this.office = office;
        this.session = session;
        this.client = client;
        this.part = part;
        this.why = why;
    }

    void run() {
        if (isKnownToOthers()) begin();
        try (OpenPart open = open()) {
            seal(open);
            verify(open);
            end(open);
        }
    }

    private Epochs epochs(Handle handle) {
        Epochs epochs = office.parts.epochs(handle, client).get(part);
        if (epochs == null) throw new StoreFault("This part of the file is gone: the file was erased meanwhile.");
        return epochs;
    }

    private OpenPart open() {
        return new OpenPart(new Door(office, session, why).open(client, part));
    }

    /// Whether somebody whose grant was taken back has seen the current key.
    private boolean isKnownToOthers() {
        return office.main.read(handle -> {
            int current = epochs(handle).current();
            return office.parts.grants(handle, client).stream()
                    .anyMatch(line -> !line.stands()
                            && line.key().compartment() == part
                            && line.key().epoch() == current);
        });
    }

    private void begin() {
        try (OpenPart open = open();
                CaseKey next = open.current().next()) {
            KeyName old = open.current().name();
            List<Giving.Given> given = successors(old, next);
            Bytes inbox = session.keys().makeInbox(next, office.clock.instant());
            new Giving(office).wraps(given); // first: a key whose only wraps a crash lost would lose the part
            office.main.write(handle -> {
                mustBeCurrent(handle, open);
                office.parts.begin(handle, next.name(), inbox);
                given.forEach(one -> office.parts.know(handle, one.line()));
                new Chronicle(office, session, why)
                        .write(
                                handle,
                                client,
                                Act.of("new-key", part).to(next.name().epoch()));
                return given;
            });
        }
    }

    /// The next key for each who holds this one by a grant that is true and stands, on the same terms.
    private List<Giving.Given> successors(KeyName old, CaseKey next) {
        Map<String, Bytes> wraps = office.keyring.read(handle -> office.wraps.of(handle, client)).stream()
                .collect(Collectors.toMap(Wraps.Wrap::id, Wraps.Wrap::stored));
        return office.main.read(handle -> {
            Snapshot register = office.snapshot(handle, session, why, client);
            var given = new ArrayList<Giving.Given>();
            for (Parts.Line line : office.parts.grants(handle, client)) {
                Bytes stored = wraps.get(line.grant().toString());
                if (!line.key().equals(old) || !line.stands() || stored == null) continue;
                successor(stored, next, register).ifPresent(given::add);
            }
            return given;
        });
    }

    private Optional<Giving.Given> successor(Bytes stored, CaseKey next, Snapshot register) {
        try {
            Grant grant = session.keys().verify(stored, register);
            Member holder = session.keys().directory().member(grant.holder(), register);
            var terms = new GrantTerms(grant.reason(), grant.consent(), register.now(), grant.notAfter());
            return Optional.of(Giving.Given.of(session.keys().grant(next, holder, terms)));
        } catch (Refused _) {
            return Optional.empty(); // ended meanwhile, or never true: it gets no successor
        }
    }

    private void seal(OpenPart open) {
        for (SealedRows.Row row : office.main.read(handle -> office.rows.rows(handle, client, part))) {
            if (row.key().equals(open.current().name())) continue;
            SealedRows.Row anew = open.seal(row.name().row(), row.name().version() + 1, open.read(row), row.day());
            office.main.write(handle -> {
                mustBeCurrent(handle, open);
                office.rows.replace(handle, row, anew);
                return anew;
            });
        }
        if (part == Compartment.DOCUMENTS) documents(open);
        if (part == Compartment.AUDIT) entries(open);
    }

    private void documents(OpenPart open) {
        CaseKey current = open.current();
        for (SealedRows.Document row : office.main.read(handle -> office.rows.documents(handle, client))) {
            if (row.key().equals(current.name())) continue;
            try (DocumentKey key = document(open, row)) {
                var anew = new SealedRows.Document(row.id(), current.name(), key.wrap(current));
                office.main.write(handle -> {
                    mustBeCurrent(handle, open);
                    office.rows.put(handle, anew);
                    return anew;
                });
            }
        }
    }

    /// Somebody else may have begun a newer key meanwhile, and be about to destroy this one.
    private void mustBeCurrent(Handle handle, OpenPart open) {
        if (epochs(handle).current() != open.current().name().epoch())
            throw new StoreFault("This part has just been given a new key by somebody else.");
    }

    private DocumentKey document(OpenPart open, SealedRows.Document row) {
        return DocumentKey.unwrap(open.key(row.key()), new DocumentName(client, row.id()), row.wrapped());
    }

    private void entries(OpenPart open) {
        var log = Chronicle.log(office, session);
        Inbox into = inbox(open.current().name());
        for (OfficeLog.Kept row : office.main.read(handle -> log.rows(handle, client.toString()))) {
            if (row.sealed().epoch() == open.current().name().epoch()) continue;
            Leaf leaf = leaf(open, row);
            byte[] sealed =
                    into.add(Chronicle.id(leaf), Chronicle.written(leaf)).toArray();
            office.main.write(handle -> {
                mustBeCurrent(handle, open);
                log.seal(handle, row.place(), new OfficeLog.Sealed(into.name().epoch(), sealed));
                return row;
            });
        }
    }

    private Leaf leaf(OpenPart open, OfficeLog.Kept row) {
        return new ClientLog.Reader(office, session, client, why, open).leaf(row);
    }

    private Inbox inbox(KeyName name) {
        return office.main.read(handle -> Inbox.verified(
                name,
                office.parts.inbox(handle, name).orElseThrow(),
                session.keys().directory(),
                office.snapshot(handle, session, why, client)));
    }

    /// Reads all of the part once more. Only what could be read under the new key lets the old one go.
    private void verify(OpenPart open) {
        KeyName current = open.current().name();
        for (SealedRows.Row row : office.main.read(handle -> office.rows.rows(handle, client, part))) {
            open.read(row);
            mustBe(row.key(), current);
        }
        if (part == Compartment.DOCUMENTS)
            for (SealedRows.Document row : office.main.read(handle -> office.rows.documents(handle, client))) {
                document(open, row).close();
                mustBe(row.key(), current);
            }
        if (part == Compartment.AUDIT)
            for (OfficeLog.Kept row :
                    office.main.read(handle -> Chronicle.log(office, session).rows(handle, client.toString()))) {
                leaf(open, row);
                mustBe(new KeyName(client, part, row.sealed().epoch()), current);
            }
    }

    private static void mustBe(KeyName found, KeyName current) {
        if (!found.equals(current))
            throw new StoreFault("Something was written under the old key meanwhile. Run this once more.");
    }

    private void end(OpenPart open) {
        int current = open.current().name().epoch();
        List<UUID> gone = office.main.write(handle -> {
            List<UUID> grants = office.parts.grants(handle, client).stream()
                    .filter(line ->
                            line.key().compartment() == part && line.key().epoch() < current)
                    .map(Parts.Line::grant)
                    .toList();
            int oldest = epochs(handle).oldest();
            for (int epoch = oldest; epoch < current; epoch++)
                office.parts.end(handle, new KeyName(client, part, epoch));
            new Chronicle(office, session, why)
                    .write(handle, client, Act.of("old-key-destroyed", part).to(current));
            return grants;
        });
        office.keyring.write(handle -> {
            gone.forEach(grant -> office.wraps.destroy(handle, grant.toString()));
            return gone;
        });
        gone.forEach(session.keys()::forget);
    }
}
