package org.throughline.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Wraps;

/// Somebody leaves: in one act their name comes off the list, their ways in are destroyed, every grant
/// falls, and every
/// part they held gets a new key.
public final class Offboarding {
    private Offboarding() {}

    /// What is still to be done by somebody who holds the part.
    public record Waiting(ClientId client, Set<Compartment> parts) {}

    /// @throws Refused if it is the one who asks: the last one would lock everybody out
    public static List<Waiting> run(Office office, Session session, PrincipalId who, Reason why) {
        if (who.equals(session.principal())) throw new Refused(Refusal.SECOND_SIGNER);
        Member member = office.main.read(
                handle -> session.keys().directory().member(who, office.snapshot(handle, session.keys(), why)));
        Enrolment.leave(office, session, member);
        office.keyring.write(handle -> {
            for (Wraps.Kind kind : Wraps.Kind.values())
                if (kind != Wraps.Kind.GRANT)
                    office.wraps.of(handle, who, kind).forEach(wrap -> office.wraps.destroy(handle, wrap.id()));
            return who;
        });
        var waiting = new ArrayList<Waiting>();
        for (ClientId client : files(office, who)) {
            Set<Compartment> parts = new Taking(office).back(session, client, who, why);
            if (!parts.isEmpty()) waiting.add(new Waiting(client, parts));
        }
        return waiting;
    }

    private static List<ClientId> files(Office office, PrincipalId who) {
        return office.main.read(handle -> office.parts.grants(handle, who)).stream()
                .filter(Parts.Line::stands)
                .map(line -> line.key().client())
                .distinct()
                .toList();
    }
}
