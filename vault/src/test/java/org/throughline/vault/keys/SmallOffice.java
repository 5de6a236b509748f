package org.throughline.vault.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// An office whose store is a few maps, so that tests can tamper with them.
final class SmallOffice implements Register {
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    static final UUID CONSENT = UUID.fromString("6d5c0f0e-6a0d-4a51-8f5e-0c7b9a3d2e11");

    final OfficeSigner signer = OfficeSigner.fresh();
    final Map<PrincipalId, List<Bytes>> lines = new HashMap<>();
    final Set<UUID> revoked = new HashSet<>();
    final Set<UUID> withdrawn = new HashSet<>();
    Instant now = MORNING;
    Epochs epochs = new Epochs(1, 1);

    Unlocked hire(Role role) {
        Unlocked session = stranger();
        enter(session, role, now);
        return session;
    }

    /// Has keys, but the office never put them into its list.
    Unlocked stranger() {
        PrincipalId id = PrincipalId.fresh();
        try (Puk puk = Puk.fresh(id)) {
            return puk.unlock(puk.makeKeys(signer.key()));
        }
    }

    void enter(Unlocked who, Role role, Instant since) {
        line(who.principal(), signer.enter(new DirectoryEntry(who.principal(), role, who.publicKeys(), since)));
    }

    void line(PrincipalId principal, Bytes stored) {
        lines.computeIfAbsent(principal, _ -> new ArrayList<>()).add(stored);
    }

    Member member(Unlocked who) {
        return new Directory(signer.key()).member(who.principal(), this);
    }

    SignedGrant grant(Unlocked by, CaseKey key, Unlocked to) {
        Member member = member(to);
        return by.grant(key, member, GrantTerms.longest(GrantReason.CONSENT, CONSENT, now, member));
    }

    CaseKey open(Unlocked who, SignedGrant grant) {
        return who.check(grant.grant().key(), grant.stored(), this).open();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public List<Bytes> directory(PrincipalId principal) {
        return lines.getOrDefault(principal, List.of());
    }

    @Override
    public boolean isRevoked(Grant grant) {
        return revoked.contains(grant.id());
    }

    @Override
    public boolean isConsented(Grant grant) {
        return !withdrawn.contains(grant.consent());
    }

    @Override
    public Epochs epochs(ClientId client, Compartment compartment) {
        return epochs;
    }
}
