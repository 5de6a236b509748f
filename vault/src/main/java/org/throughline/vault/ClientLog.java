package org.throughline.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Inbox;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.OpenInbox;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.WordList;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.ledger.Leaf;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.Receipt;
import org.throughline.vault.ledger.SignedNote;
import org.throughline.vault.store.OfficeLog;

/// Who has looked into a client's file: the client's own part of the log, for one who holds the key to it.
public final class ClientLog {
    /// The action of an entry that says that a receipt was given.
    private static final String RECEIPT = "receipt";

    private final Office office;

    public ClientLog(Office office) {
        this.office = office;
    }

    /// In their order. Looking at the log is itself the last entry.
    ///
    /// @throws Refused if this part is not granted
    /// @throws LedgerDamaged if an entry is not the one that was logged
    public List<Entry> entries(Session session, ClientId client, Reason why) {
        try (var audit = new OpenPart(new Door(office, session, why).open(client, Compartment.AUDIT))) {
            var entries = new ArrayList<Entry>();
            var reader = new Reader(office, session, client, why, audit);
            OfficeLog log = Chronicle.log(office, session);
            for (OfficeLog.Kept row : office.main.read(handle -> log.rows(handle, client.toString())))
                entries.add(reader.leaf(row).read());
            return entries;
        }
    }

    /// All that the client needs to check the log far from here, and against every receipt that was given.
    public Excerpt excerpt(Session session, ClientId client, Reason why) {
        try (var audit = new OpenPart(new Door(office, session, why).open(client, Compartment.AUDIT))) {
            var reader = new Reader(office, session, client, why, audit);
            OfficeLog log = Chronicle.log(office, session);
            var receipts = new ArrayList<SignedNote>();
            for (OfficeLog.Kept row : office.main.read(handle -> log.rows(handle, client.toString())))
                if (reader.leaf(row).read().action().equals(RECEIPT))
                    log.signedBehind(row.place()).ifPresent(receipts::add);
            return log.excerpt(client.toString(), reader::leaf, receipts);
        }
    }

    /// What the client takes home today. That it was given stands in the log, so that a later excerpt
    /// proves itself with it. Whoever holds the office's signing key can give it.
    public Receipt receipt(Session session, ClientId client, Reason why) {
        session.signer();
        office.main.write(handle -> {
            new Chronicle(office, session, why).write(handle, client, Act.of(RECEIPT));
            return client;
        });
        return Chronicle.log(office, session).receipt(client.toString());
    }

    /// The last hash of a receipt as four words: what the paper and the screen must both show.
    public static String words(Receipt receipt) {
        return String.join(" ", WordList.of(receipt.head().bytes()));
    }

    /// Reads entries through the inboxes that they came in by.
    static final class Reader {
        private final Office office;
        private final Session session;
        private final ClientId client;
        private final Reason why;
        private final OpenPart audit;
        private final Map<Integer, OpenInbox> inboxes = new HashMap<>();

        Reader(Office office, Session session, ClientId client, Reason why, OpenPart audit) {
            this.office = office;
            this.session = session;
            this.client = client;
            this.why = why;
            this.audit = audit;
        }

        /// @throws Refused if the sealed entry was changed or moved
        /// @throws LedgerDamaged if it is not what was logged in this place
        Leaf leaf(OfficeLog.Kept row) {
            OpenInbox inbox = inboxes.computeIfAbsent(row.sealed().epoch(), this::inbox);
            Leaf leaf = Chronicle.open(
                    Optional.of(inbox), row.sealed().sealed(), row.hash().bytes());
            if (!leaf.hash().equals(row.hash()))
                throw new LedgerDamaged("the entry in place " + row.place() + " is not the one that was logged");
            return leaf;
        }

        private OpenInbox inbox(int epoch) {
            var name = new KeyName(client, Compartment.AUDIT, epoch);
            Inbox inbox = office.main.read(handle -> Inbox.verified(
                    name,
                    office.parts.inbox(handle, name).orElseThrow(() -> new LedgerDamaged("a key of the log is gone")),
                    session.keys().directory(),
                    office.snapshot(handle, session, why, client)));
            return inbox.open(audit.key(name));
        }
    }
}
