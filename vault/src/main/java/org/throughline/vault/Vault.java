package org.throughline.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.GrantReason;
import org.throughline.vault.keys.GrantTerms;
import org.throughline.vault.keys.KeyName;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.UnlockMethod;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.StoreFault;

/// The only door to what is kept of clients.
public final class Vault {
    /// How a handle is tagged in the index.
    static final String HANDLE = "handle";

    private static final Set<Compartment> FIRST = Set.of(
            Compartment.CARD,
            Compartment.IDENTITY,
            Compartment.TIMELINE,
            Compartment.DOCUMENTS,
            Compartment.NOTES,
            Compartment.AUDIT);

    private final Office office;

    public Vault(Office office) {
        this.office = office;
    }

    /// Opens a client's file. Nothing is unlocked yet: each part is at its first use, and is written down
    /// before.
    public ClientFile open(Session session, ClientId client, Reason why) {
        return new ClientFile(office, session, client, why);
    }

    /// Begins a file for a client whom the one who asks represents.
    ///
    /// @throws Refused if the role cannot represent anybody, or has one way to sign in only
    /// @throws StoreFault if the handle is in use
    public ClientId begin(Session session, String handle, Reason why) {
        var card = new Card(ClientId.fresh(), handle);
        if (!UnlockMethod.areEnough(new SignIn(office).methods(session.principal())))
            throw new Refused(Refusal.ONE_KEY);
        Bytes tag = session.index().tag(HANDLE, handle);
        Instant now = office.clock.instant();
        Member self = office.main.read(work -> session.keys().self(office.snapshot(work, session.keys(), why)));
        var terms = GrantTerms.longest(GrantReason.REPRESENTATION, UUID.randomUUID(), now, self);
        var giving = new Giving(office);
        List<Giving.Given> given = new ArrayList<>();
        List<SealedRows.Row> rows = new ArrayList<>();
        Map<KeyName, Bytes> inboxes = new HashMap<>();
        for (Compartment part : FIRST)
            try (CaseKey key = CaseKey.fresh(card.client(), part)) {
                given.add(Giving.Given.of(session.keys().grant(key, self, terms)));
                inboxes.put(key.name(), session.keys().makeInbox(key, now));
                if (part == Compartment.CARD) rows.add(giving.first(key, card.written()));
            }
        giving.wraps(given); // a key whose only wraps were lost between two commits would lose a file
        office.main.write(work -> {
            if (!office.consents.tagged(work, tag).isEmpty())
                throw new StoreFault("This handle is in use. Take another one.");
            inboxes.forEach((key, inbox) -> office.parts.begin(work, key, inbox));
            given.forEach(grant -> office.parts.know(work, grant.line()));
            rows.forEach(row -> office.rows.put(work, row));
            office.consents.tag(work, tag, card.client());
            var chronicle = new Chronicle(office, session, why);
            chronicle.write(work, card.client(), Act.of("begin"));
            for (Giving.Given grant : given) chronicle.write(work, card.client(), grant.act());
            return card;
        });
        return card.client();
    }

    /// The cards of all clients whose card this principal may open.
    public List<Card> cards(Session session, Reason why) {
        var cards = new ArrayList<Card>();
        Map<ClientId, List<CaseKey>> keys = new Door(office, session, why).cards();
        try {
            for (SealedRows.Row row : office.main.read(work -> office.rows.rows(work, Compartment.CARD))) {
                ClientId client = row.key().client();
                if (keys.containsKey(client))
                    cards.add(Card.read(client, OpenPart.of(keys.get(client)).read(row)));
            }
            return cards;
        } finally {
            keys.values().forEach(held -> held.forEach(CaseKey::close));
        }
    }

    /// The file of this handle, if the one who asks may open its card. Where not, the client will see that
    /// somebody
    /// tried; the answer is the same as for a handle that nobody has.
    ///
    /// @throws Refused if there is none, or none for this principal
    public ClientId find(Session session, String handle, Reason why) {
        if (!session.findsByNumber())
            return cards(session, why).stream()
                    .filter(card -> card.handle().equals(handle))
                    .findFirst()
                    .map(Card::client)
                    .orElseThrow(() -> new Refused(Refusal.NOT_GRANTED));
        return new Lookup(office, session, why).find(session.index().tag(HANDLE, handle));
    }
}
