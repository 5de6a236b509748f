package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The one door: whoever edits the store must not come through it, and each try has a refusal of its own.
class GrantDoorTest {
    private final SmallOffice office = new SmallOffice();
    private final Unlocked attorney = office.hire(Role.ATTORNEY);
    private final Unlocked paralegal = office.hire(Role.PARALEGAL);
    private final CaseKey key = CaseKey.fresh(ClientId.fresh(), Compartment.TIMELINE);
    private final SignedGrant grant = office.grant(attorney, key, paralegal);

    @Test
    void aKeyOfOnesOwnMakingIsRefusedThoughSealedToTheRightPersonInTheRightContext() {
        CaseKey planted = new CaseKey(key.name(), Secret.fresh(), true);
        Form form = Form.read(Grant.LABEL, grant.stored());
        byte[] context = form.without("signature").without("wrapped").bytes();
        Bytes wrapped = Hpke.wrap(paralegal.publicKeys().sealing(), planted.secret(), context);
        refuses(Refusal.GRANT_FORGED, () -> check(form.with("wrapped", wrapped).stored()));
    }

    @Test
    void aGrantSignedByAStrangerIsRefused() {
        Unlocked stranger = office.stranger();
        refuses(
                Refusal.SIGNER_UNKNOWN,
                () -> check(office.grant(stranger, key, paralegal).stored()));
    }

    @Test
    void aGrantUnderKeysThatTheListDoesNotHaveForTheSignerIsRefused() {
        Form form =
                grant.grant().form().with("key", office.stranger().publicKeys().id());
        Bytes wrapped = Hpke.wrap(paralegal.publicKeys().sealing(), key.secret(), form.bytes());
        refuses(Refusal.SIGNER_UNKNOWN, () -> check(attorney.sign(form.with("wrapped", wrapped))));
    }

    @Test
    void aSignerWhoMayNotGrantIsRefused() {
        Unlocked volunteer = office.hire(Role.VOLUNTEER);
        refuses(
                Refusal.SIGNER_MAY_NOT,
                () -> check(office.grant(volunteer, key, paralegal).stored()));
    }

    @Test
    void aSignerWhoLeftLaterStillSignedAndOneWhoHadLeftDidNot() {
        office.enter(attorney, Role.LEFT, office.now.plusSeconds(60));
        check(grant.stored());
        office.now = office.now.plusSeconds(120);
        refuses(
                Refusal.SIGNER_MAY_NOT,
                () -> check(office.grant(attorney, key, paralegal).stored()));
    }

    @Test
    void aDirectoryLineWithASwappedKeyIsRefused() {
        Unlocked thief = office.stranger();
        var line = new DirectoryEntry(attorney.principal(), Role.ATTORNEY, thief.publicKeys(), office.now);
        office.lines.put(attorney.principal(), List.of(Signed.sign(line.form(), Secret.fresh())));
        refuses(Refusal.DIRECTORY_FORGED, () -> check(grant.stored()));
    }

    @Test
    void aDirectoryOfAnotherOfficeIsRefused() {
        var other = new SmallOffice();
        office.lines.put(
                attorney.principal(),
                List.of(other.signer.enter(
                        new DirectoryEntry(attorney.principal(), Role.ATTORNEY, attorney.publicKeys(), office.now))));
        refuses(Refusal.DIRECTORY_FORGED, () -> check(grant.stored()));
    }

    @Test
    void oneWhoseOwnLineHasOtherKeysIsRefused() {
        office.lines.remove(paralegal.principal());
        office.line(
                paralegal.principal(),
                office.signer.enter(
                        new DirectoryEntry(paralegal.principal(), Role.PARALEGAL, attorney.publicKeys(), office.now)));
        refuses(Refusal.OTHER_KEYS_IN_DIRECTORY, () -> check(grant.stored()));
        office.lines.remove(paralegal.principal());
        refuses(Refusal.NOT_IN_DIRECTORY, () -> check(grant.stored()));
    }

    @Test
    void anyChangedByteIsRefused() {
        damaged(grant.stored().toArray())
                .forEach(bad -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> check(Bytes.of(bad)))
                        .isInstanceOf(Refused.class));
    }

    @Test
    void anotherNameOrEpochOnTheSamePermissionIsAForgery() {
        Form form = Form.read(Grant.LABEL, grant.stored());
        refuses(Refusal.GRANT_FORGED, () -> check(form.with("epoch", 2).stored()));
        refuses(
                Refusal.GRANT_FORGED,
                () -> check(form.with("holder", attorney.principal()).stored()));
        refuses(
                Refusal.GRANT_FORGED,
                () -> check(form.with("compartment", "notes").stored()));
        refuses(
                Refusal.GRANT_FORGED,
                () -> check(form.with("not-after", "2099-01-01T00:00:00Z").stored()));
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefusedThoughSigned() {
        Form form = grant.grant().form();
        Bytes wrapped = Hpke.wrap(paralegal.publicKeys().sealing(), key.secret(), form.bytes());
        Bytes stored = attorney.sign(form.with("wrapped", wrapped).with("extra", "yes"));
        refuses(Refusal.UNREADABLE, () -> check(stored));
        refuses(Refusal.UNREADABLE, () -> Grant.claimed(stored));
    }

    @Test
    void aPartThatDoesNotExistIsRefusedThoughSigned() {
        Form form = Form.read(Grant.LABEL, grant.stored()).without("signature").with("compartment", "attic");
        refuses(Refusal.UNREADABLE, () -> check(attorney.sign(form)));
    }

    @Test
    void aWrapOfAnotherContextIsRefusedWhenItIsOpened() {
        Form form = grant.grant().form();
        Bytes wrapped = Hpke.wrap(
                paralegal.publicKeys().sealing(),
                key.secret(),
                form.with("epoch", 2).bytes());
        CheckedGrant checked = check(attorney.sign(form.with("wrapped", wrapped)));
        refuses(Refusal.GRANT_CHANGED, checked::open);
    }

    @Test
    void aRowThatAnswersForAnotherFileIsRefused() {
        CaseKey other = CaseKey.fresh(ClientId.fresh(), Compartment.TIMELINE);
        refuses(Refusal.GRANT_FOR_OTHER_FILE, () -> paralegal.check(other.name(), grant.stored(), office));
        refuses(Refusal.GRANT_FOR_OTHER_FILE, () -> paralegal.check(key.name().next(), grant.stored(), office));
    }

    @Test
    void anotherPersonsGrantIsRefused() {
        refuses(Refusal.GRANT_FOR_OTHER_PERSON, () -> attorney.check(key.name(), grant.stored(), office));
    }

    @Test
    void anExpiredGrantIsRefusedTheSecondAfterAndNotBefore() {
        Instant end = office.now.plus(Duration.ofDays(7));
        SignedGrant week = attorney.grant(key, office.member(paralegal), terms(GrantReason.CONSENT, end));
        office.now = end;
        check(week.stored()).open();
        office.now = end.plusSeconds(1);
        refuses(Refusal.GRANT_EXPIRED, () -> check(week.stored()));
    }

    @Test
    void aGrantTakenBackIsRefusedAtTheNextRequestThoughItsKeyIsOnTheRing() {
        check(grant.stored()).open();
        office.revoked.add(grant.grant().id());
        refuses(Refusal.GRANT_REVOKED, () -> check(grant.stored()));
    }

    @Test
    void aWithdrawnConsentEndsItsGrantsButNotTheRepresentation() {
        Unlocked second = office.hire(Role.ATTORNEY);
        SignedGrant ofRecord = attorney.grant(
                key, office.member(second), terms(GrantReason.REPRESENTATION, office.now.plusSeconds(60)));
        office.withdrawn.add(SmallOffice.CONSENT);
        refuses(Refusal.CONSENT_ENDED, () -> check(grant.stored()));
        office.open(second, ofRecord).close();
    }

    @Test
    void whoCannotRepresentHerHoldsNothingByTheRepresentation() {
        refuses(
                Refusal.ROLE_MAY_NOT,
                () -> attorney.grant(
                        key, office.member(paralegal), terms(GrantReason.REPRESENTATION, office.now.plusSeconds(60))));
    }

    @Test
    void anEpochThatWasDestroyedIsRefusedAndAnOlderOneReadsOnly() {
        office.epochs = new Epochs(1, 2);
        CaseKey old = check(grant.stored()).open();
        assertThat(old.isCurrent()).isFalse();
        office.epochs = new Epochs(2, 2);
        refuses(Refusal.EPOCH_GONE, () -> check(grant.stored()));
        office.epochs = new Epochs(1, 1);
        CaseKey next = key.next();
        SignedGrant early = office.grant(attorney, next, paralegal);
        refuses(Refusal.EPOCH_GONE, () -> paralegal.check(next.name(), early.stored(), office));
    }

    @Test
    void aRoleThatMayNotHoldThePartIsRefusedWhenGivenAndWhenOpened() {
        CaseKey notes = CaseKey.fresh(ClientId.fresh(), Compartment.NOTES);
        Unlocked client = office.hire(Role.CLIENT);
        refuses(Refusal.ROLE_MAY_NOT, () -> office.grant(attorney, notes, client));
        SignedGrant before = office.grant(attorney, notes, paralegal);
        office.enter(paralegal, Role.INTERPRETER, office.now);
        refuses(Refusal.ROLE_MAY_NOT, () -> paralegal.check(notes.name(), before.stored(), office));
    }

    @Test
    void aVolunteersGrantNeedsAnEndWithinTheMonth() {
        Unlocked volunteer = office.hire(Role.VOLUNTEER);
        Member member = office.member(volunteer);
        var endless = new GrantTerms(GrantReason.CONSENT, SmallOffice.CONSENT, office.now, Optional.empty());
        refuses(Refusal.GRANT_WITHOUT_END, () -> attorney.grant(key, member, endless));
        Instant month = office.now.plus(Duration.ofDays(30));
        attorney.grant(key, member, terms(GrantReason.CONSENT, month));
        refuses(
                Refusal.GRANT_WITHOUT_END,
                () -> attorney.grant(key, member, terms(GrantReason.CONSENT, month.plusSeconds(1))));
        SignedGrant forAYear = grant;
        office.enter(paralegal, Role.VOLUNTEER, office.now);
        refuses(Refusal.GRANT_WITHOUT_END, () -> check(forAYear.stored()));
    }

    @Test
    void theKeyThatComesOutIsTheOneThatWentIn() {
        CaseKey opened = check(grant.stored()).open();
        assertThat(opened.name()).isEqualTo(key.name());
        assertThat(opened.isCurrent()).isTrue();
        assertThat(opened.secret().copy()).isEqualTo(key.secret().copy());
        assertThat(Grant.claimed(grant.stored())).isEqualTo(grant.grant());
        assertThat(check(grant.stored()).grant()).isEqualTo(grant.grant());
    }

    @Test
    void theClientsOwnGrantNeedsNoEnd() {
        Unlocked client = office.hire(Role.CLIENT);
        SignedGrant own = office.grant(attorney, key, client);
        assertThat(own.grant().notAfter()).isEmpty();
        office.now = office.now.plus(Duration.ofDays(10_000));
        assertThat(office.open(client, own).secret().copy())
                .isEqualTo(key.secret().copy());
    }

    @Test
    void closingAKeyThatWasOpenedLeavesTheGrantUsable() {
        check(grant.stored()).open().close();
        assertThat(check(grant.stored()).open().secret().copy())
                .isEqualTo(key.secret().copy());
    }

    @Test
    void aLockedSessionOpensNothing() {
        CheckedGrant checked = check(grant.stored());
        checked.open();
        paralegal.close();
        refuses(Refusal.LOCKED, checked::open);
        refuses(Refusal.LOCKED, () -> check(grant.stored()));
        refuses(Refusal.LOCKED, () -> office.grant(paralegal, key, attorney));
        refuses(Refusal.LOCKED, paralegal::keyring);
    }

    private CheckedGrant check(Bytes stored) {
        return paralegal.check(key.name(), stored, office);
    }

    private GrantTerms terms(GrantReason reason, Instant end) {
        return new GrantTerms(reason, SmallOffice.CONSENT, office.now, Optional.of(end));
    }
}
