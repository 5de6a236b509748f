package org.throughline.vault;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Grant;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Wraps;

/// Takes keys back. It counts from the next request on; then each part that was touched gets a new key, and
/// what the
/// old
/// one locked is sealed anew.
public final class Taking {
    private final Office office;

    public Taking(Office office) {
        this.office = office;
    }

    /// All that this principal holds of this client's file.
    ///
    /// @return the parts that still wait for a new key, because the one who asks does not hold them
    public Set<Compartment> back(Session session, ClientId client, PrincipalId from, Reason why) {
        return back(session, client, line -> line.holder().equals(from), why);
    }

    /// All that rests on this consent, which the client took back.
    ///
    /// @return the parts that still wait for a new key
    Set<Compartment> resting(Session session, ClientId client, UUID consent, Reason why) {
        Set<String> ids = new HashSet<>();
        for (Wraps.Wrap wrap : office.keyring.read(handle -> office.wraps.of(handle, client)))
            if (isOn(wrap, consent)) ids.add(wrap.id());
        return back(session, client, line -> ids.contains(line.grant().toString()), why);
    }

    private static boolean isOn(Wraps.Wrap wrap, UUID consent) {
        var grant = Grant.claimed(wrap.stored());
        return grant.reason().endsWithConsent() && grant.consent().equals(consent);
    }

    private Set<Compartment> back(Session session, ClientId client, Predicate<Parts.Line> which, Reason why) {
        mayGrant(session, why);
        List<Parts.Line> taken = office.main.write(handle -> {
            List<Parts.Line> lines = office.parts.grants(handle, client).stream()
                    .filter(line -> line.stands() && which.test(line))
                    .toList();
            office.parts.takeBack(handle, lines.stream().map(Parts.Line::grant).toList(), office.today());
            var chronicle = new Chronicle(office, session, why);
            for (Parts.Line line : lines)
                chronicle.write(
                        handle,
                        client,
                        Act.of("revoke", line.key().compartment()).to(line.holder()));
            return lines;
        });
        office.keyring.write(handle -> {
            taken.forEach(line -> office.wraps.destroy(handle, line.grant().toString()));
            taken.stream()
                    .map(Parts.Line::holder)
                    .distinct()
                    .forEach(holder -> office.wraps.destroy(handle, "keyring-" + holder));
            return taken;
        });
        taken.forEach(line -> session.keys().forget(line.grant()));
        return renew(session, client, why);
    }

    private void mayGrant(Session session, Reason why) {
        Member self = office.main.read(handle -> session.keys().self(office.snapshot(handle, session.keys(), why)));
        if (!self.role().mayGrant()) throw new Refused(Refusal.ROLE_MAY_NOT);
    }

    /// Gives every part of this file whose current key somebody lost the right to a new key, as far as this
    /// session
    /// holds them, and goes on with sealing anew where that was broken off.
    ///
    /// @return the parts that still wait for somebody who holds them
    public Set<Compartment> renew(Session session, ClientId client, Reason why) {
        Set<Compartment> waiting = EnumSet.noneOf(Compartment.class);
        for (Compartment part : due(client))
            try {
                new Rekeying(office, session, client, part, why).run();
            } catch (Refused refused) {
                if (refused.why() != Refusal.NOT_GRANTED && refused.why() != Refusal.GRANT_REVOKED) throw refused;
                waiting.add(part);
            }
        return waiting;
    }

    /// The parts whose key is known to somebody who may not have it any more, or that lie under two keys.
    Set<Compartment> due(ClientId client) {
        return office.main.read(handle -> {
            var epochs = office.parts.epochs(handle, client);
            Set<Compartment> due = EnumSet.noneOf(Compartment.class);
            epochs.forEach((part, one) -> {
                if (one.oldest() < one.current()) due.add(part);
            });
            for (Parts.Line line : office.parts.grants(handle, client)) {
                Compartment part = line.key().compartment();
                boolean isCurrent = epochs.containsKey(part)
                        && line.key().epoch() == epochs.get(part).current();
                if (!line.stands() && isCurrent) due.add(part);
            }
            return due;
        });
    }
}
