package org.throughline.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.vault.keys.ActingFor;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Consent;
import org.throughline.vault.keys.ConsentCheck;
import org.throughline.vault.keys.ConsentScope;
import org.throughline.vault.keys.HowGiven;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.ShownText;
import org.throughline.vault.keys.Withdrawal;
import org.throughline.vault.store.Consents.Line;

/// Keeps what a client agreed to, and what the client took back.
public final class Agreeing {
    private final Office office;

    public Agreeing(Office office) {
        this.office = office;
    }

    /// A consent on paper that two members of the office saw being signed.
    ///
    /// @param scan the SHA-256 of the scanned page
    /// @return its id, to be named by the grants that rest on it
    /// @throws Refused if both are one, or one of them is not of the staff
    public UUID onPaper(
            Session one,
            Session other,
            ClientId client,
            ShownText text,
            List<ConsentScope> scopes,
            Optional<Instant> until,
            Bytes scan,
            Optional<ActingFor> guardian,
            Reason why) {
        if (one.principal().equals(other.principal())) throw new Refused(Refusal.SECOND_SIGNER);
        var consent = new Consent(
                UUID.randomUUID(),
                client,
                text,
                scopes,
                office.clock.instant(),
                until,
                new HowGiven.OnPaper(scan),
                Optional.empty(),
                guardian);
        keep(
                one,
                consent,
                consent.stored(List.of(one.keys().attest(consent), other.keys().attest(consent))),
                why);
        return consent.id();
    }

    /// A consent that the client signs with the key of the own account.
    ///
    /// @return its id, to be named by the grants that rest on it
    /// @throws Refused if this is not the client's own account
    public UUID withOwnKey(
            Session own,
            ClientId client,
            ShownText text,
            List<ConsentScope> scopes,
            Optional<Instant> until,
            Reason why) {
        if (!isOwn(own, client)) throw new Refused(Refusal.CONSENT_FORGED);
        var consent = new Consent(
                UUID.randomUUID(),
                client,
                text,
                scopes,
                office.clock.instant(),
                until,
                new HowGiven.WithOwnKey(own.principal()),
                Optional.empty(),
                Optional.empty());
        keep(own, consent, consent.stored(List.of(own.keys().attest(consent))), why);
        return consent.id();
    }

    private static boolean isOwn(Session session, ClientId client) {
        return session.principal().equals(PrincipalId.of(client));
    }

    private void keep(Session session, Consent consent, Bytes stored, Reason why) {
        ClientId client = consent.client();
        office.main.write(handle -> {
            var register = office.snapshot(handle, session, why, client);
            new ConsentCheck(session.keys().directory(), register).consent(stored);
            office.consents.put(handle, new Line(client, consent.id(), consent.id(), stored));
            new Chronicle(office, session, why)
                    .write(handle, client, Act.of("consent").on(consent.id()));
            return consent;
        });
    }

    /// The client took it back, aloud or with the own key. It counts at once: every grant that rests on it falls, and
    /// the parts
    /// get new
    /// keys.
    ///
    /// @return the parts that still wait for a new key
    public Set<Compartment> withdraw(Session session, ClientId client, UUID id, Reason why) {
        Consent consent = inForce(session, client, why).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.CONSENT_ENDED));
        HowGiven how = isOwn(session, client) ? new HowGiven.WithOwnKey(session.principal()) : new HowGiven.Aloud();
        Withdrawal withdrawal = Withdrawal.of(consent, office.clock.instant(), how);
        Bytes stored = withdrawal.stored(List.of(session.keys().attest(withdrawal)));
        office.main.write(handle -> {
            var register = office.snapshot(handle, session, why, client);
            new ConsentCheck(session.keys().directory(), register).withdrawal(stored);
            office.consents.put(handle, new Line(client, withdrawal.id(), consent.id(), stored));
            new Chronicle(office, session, why)
                    .write(handle, client, Act.of("withdraw").on(consent.id()));
            return withdrawal;
        });
        return new Taking(office).resting(session, client, id, why);
    }

    /// The consents of this client that are true and were not taken back.
    public List<Consent> inForce(Session session, ClientId client, Reason why) {
        return office.main.read(handle -> {
            var check = new ConsentCheck(session.keys().directory(), office.snapshot(handle, session, why, client));
            var consents = new ArrayList<Consent>();
            var withdrawals = new ArrayList<Withdrawal>();
            for (Line line : office.consents.of(handle, client)) {
                if (line.isWithdrawal()) withdrawals.add(check.withdrawal(line.stored()));
                else consents.add(check.consent(line.stored()));
            }
            consents.removeIf(consent -> withdrawals.stream().anyMatch(one -> one.ends(consent)));
            return consents;
        });
    }
}
