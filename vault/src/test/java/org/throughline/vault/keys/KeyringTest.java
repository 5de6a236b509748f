package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyringTest {
    private final SmallOffice office = new SmallOffice();
    private final Unlocked attorney = office.hire(Role.ATTORNEY);
    private final CaseKey key = CaseKey.fresh(ClientId.fresh(), Compartment.CARD);
    private final SignedGrant grant = office.grant(attorney, key, attorney);
    private final Secret own = Secret.fresh();

    @Test
    void aChangedRingIsRefusedAndOneOfAnotherPrincipalToo() {
        Keyring ring = filled();
        damaged(ring.seal(own).toArray())
                .skip(2)
                .forEach(bad -> refuses(
                        Refusal.KEYRING_CHANGED, () -> new Keyring(attorney.principal()).fill(Bytes.of(bad), own)));
        refuses(Refusal.KEYRING_CHANGED, () -> new Keyring(PrincipalId.fresh()).fill(ring.seal(own), own));
        refuses(Refusal.KEYRING_CHANGED, () -> new Keyring(attorney.principal()).fill(ring.seal(own), Secret.fresh()));
    }

    @Test
    void aRingOfAnotherShapeIsRefused() {
        byte[] context = ("tl/keyring/v1|" + attorney.principal()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (byte[] plain : new byte[][] {{}, {2}, {1, 0}, new byte[168]}) {
            Bytes sealed = Bytes.of(Aes.under(own).seal(plain, context));
            refuses(Refusal.KEYRING_CHANGED, () -> new Keyring(attorney.principal()).fill(sealed, own));
        }
        byte[] zeros = new byte[167];
        zeros[0] = 1;
        Bytes sealed = Bytes.of(Aes.under(own).seal(zeros, context));
        refuses(Refusal.KEYRING_CHANGED, () -> new Keyring(attorney.principal()).fill(sealed, own));
    }

    @Test
    void whatWasKeptIsThereAtTheNextSignIn() {
        Unlocked client = office.hire(Role.CLIENT);
        SignedGrant endless = office.grant(attorney, key, client);
        for (SignedGrant one : new SignedGrant[] {grant, endless}) {
            Keyring ring = new Keyring(one.grant().holder());
            ring.keep(one.grant(), one.stored().sha256(), key.secret());
            Keyring next = new Keyring(one.grant().holder());
            next.fill(ring.seal(own), own);
            assertThat(next.grant(one.stored().sha256())).contains(one.grant());
            assertThat(next.key(one.stored().sha256()).orElseThrow().copy())
                    .isEqualTo(key.secret().copy());
        }
    }

    @Test
    void aGrantWithOneOtherByteIsNotOnTheRing() {
        Keyring ring = filled();
        damaged(grant.stored().toArray()).forEach(bad -> {
            assertThat(ring.grant(Bytes.of(bad).sha256())).isEmpty();
            assertThat(ring.key(Bytes.of(bad).sha256())).isEmpty();
        });
    }

    @Test
    void whatIsForgottenIsGoneAndWiped() {
        Keyring ring = filled();
        ring.forget(UUID.randomUUID());
        assertThat(ring.grant(grant.stored().sha256())).isPresent();
        ring.forget(grant.grant().id());
        assertThat(ring.grant(grant.stored().sha256())).isEmpty();
    }

    @Test
    void keepingCopiesTheKeySoThatClosingTheOneLeavesTheOther() {
        Keyring ring = new Keyring(attorney.principal());
        try (Secret short1 = Secret.owning(key.secret().copy())) {
            ring.keep(grant.grant(), grant.stored().sha256(), short1);
        }
        ring.key(grant.stored().sha256()).orElseThrow().close();
        assertThat(ring.key(grant.stored().sha256()).orElseThrow().copy())
                .isEqualTo(key.secret().copy());
    }

    @Test
    void theRingOfASessionServesTheNextOne() {
        PrincipalId id = PrincipalId.fresh();
        try (Puk puk = Puk.fresh(id)) {
            Bytes sealedKeys = puk.makeKeys(office.signer.key());
            Unlocked first = puk.unlock(sealedKeys);
            office.enter(first, Role.PARALEGAL, office.now);
            SignedGrant given = office.grant(attorney, key, first);
            office.open(first, given);
            Bytes ring = first.keyring();
            first.close();

            Unlocked second = puk.unlock(sealedKeys);
            second.fillKeyring(ring);
            // the giver is gone from the list: only the ring can still say that the grant was good
            office.lines.remove(attorney.principal());
            assertThat(office.open(second, given).secret().copy())
                    .isEqualTo(key.secret().copy());
            second.forget(given.grant().id());
            refuses(Refusal.SIGNER_UNKNOWN, () -> office.open(second, given));
        }
    }

    @Test
    void closingEmptiesTheRing() {
        Keyring ring = filled();
        ring.close();
        assertThat(ring.grant(grant.stored().sha256())).isEmpty();
    }

    private Keyring filled() {
        Keyring ring = new Keyring(attorney.principal());
        ring.keep(grant.grant(), grant.stored().sha256(), key.secret());
        return ring;
    }
}
