package org.throughline.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.CaseKey;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Grant;
import org.throughline.vault.keys.GrantReason;
import org.throughline.vault.keys.GrantTerms;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrincipalKind;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.SignedGrant;
import org.throughline.vault.keys.UnlockMethod;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.Wraps;

/// Gives others keys to parts of a client's file.
public final class Giving {
    private final Office office;

    public Giving(Office office) {
        this.office = office;
    }

    /// A grant with its wrapped key, on its way into the two databases.
    record Given(Grant grant, Bytes stored) {
        static Given of(SignedGrant signed) {
            return new Given(signed.grant(), signed.stored());
        }

        Parts.Line line() {
            return new Parts.Line(grant.id(), grant.key(), grant.holder(), stored.sha256(), true);
        }

        Wraps.Wrap wrap() {
            return new Wraps.Wrap(
                    grant.id().toString(),
                    Wraps.Kind.GRANT,
                    grant.holder(),
                    Optional.of(grant.key().client()),
                    stored);
        }

        Act act() {
            return Act.of("grant", grant.key().compartment()).to(grant.holder()).on(grant.consent());
        }
    }

    /// Gives these parts to a member on a consent, or to one who takes part in the representation. The log
    /// is written
    /// first, the wrapped keys second: what the log announced and a crash lost is given again.
    ///
    /// @param consent that covers it; none for those who represent the client
    /// @throws Refused if the one who gives does not hold a part, or the one who gets may not
    public void give(
            Session session,
            ClientId client,
            PrincipalId to,
            Collection<Compartment> parts,
            Optional<UUID> consent,
            Optional<Instant> until,
            Reason why) {
        Member member = member(session, to, why);
        if (member.role() == Role.CLIENT && !to.equals(PrincipalId.of(client))) throw new Refused(Refusal.ROLE_MAY_NOT);
        GrantTerms terms = terms(member, consent, until);
        var given = new ArrayList<Given>();
        for (Compartment part : parts)
            try (var open = new OpenPart(new Door(office, session, why).open(client, part))) {
                for (CaseKey key : open.keys().values())
                    given.add(Given.of(session.keys().grant(key, member, terms)));
            }
        office.main.write(handle -> {
            var chronicle = new Chronicle(office, session, why);
            for (Given one : given) {
                if (!office.parts
                        .epochs(handle, client)
                        .containsKey(one.grant().key().compartment())) throw new Refused(Refusal.EPOCH_GONE);
                office.parts.know(handle, one.line());
                chronicle.write(handle, client, one.act());
            }
            return given;
        });
        wraps(given);
    }

    private Member member(Session session, PrincipalId to, Reason why) {
        Member member = office.main.read(
                handle -> session.keys().directory().member(to, office.snapshot(handle, session.keys(), why)));
        boolean isStaff = member.role().kind() == PrincipalKind.STAFF;
        if (isStaff && !UnlockMethod.areEnough(new SignIn(office).methods(to))) throw new Refused(Refusal.ONE_KEY);
        return member;
    }

    private GrantTerms terms(Member to, Optional<UUID> consent, Optional<Instant> until) {
        Instant now = office.clock.instant();
        if (to.role() == Role.CLIENT) return GrantTerms.longest(GrantReason.OWN_FILE, UUID.randomUUID(), now, to);
        if (consent.isEmpty() && !to.role().represents()) throw new Refused(Refusal.CONSENT_ENDED);
        GrantReason reason = consent.isPresent() ? GrantReason.CONSENT : GrantReason.REPRESENTATION;
        GrantTerms longest = GrantTerms.longest(reason, consent.orElseGet(UUID::randomUUID), now, to);
        return until.map(end -> new GrantTerms(reason, longest.consent(), now, until))
                .orElse(longest);
    }

    void wraps(List<Given> given) {
        office.keyring.write(handle -> {
            given.forEach(one -> office.wraps.put(handle, one.wrap()));
            return given;
        });
    }

    /// The first row of a part whose key is fresh.
    SealedRows.Row first(CaseKey key, byte[] plain) {
        return OpenPart.of(List.of(key)).seal(plain, office.today());
    }
}
