package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final ShownText TEXT =
            new ShownText(Bytes.of("We keep your papers.".getBytes(UTF_8)).sha256(), "es", "3");
    private static final Bytes SCAN = Bytes.ofHex("ab".repeat(32));

    private final SmallOffice office = new SmallOffice();
    private final Unlocked client = office.hire(Role.CLIENT);
    private final Unlocked attorney = office.hire(Role.ATTORNEY);
    private final Unlocked volunteer = office.hire(Role.VOLUNTEER);
    private final Optional<PrincipalId> account = Optional.of(client.principal());
    private final ClientId ana = ClientId.fresh();
    private final ConsentScope scope = new ConsentScope(
            Set.of(Compartment.TIMELINE, Compartment.CARD),
            Set.of(Purpose.LEGAL_WORK),
            Set.of(Recipient.of(Role.ATTORNEY), Recipient.of(volunteer.principal()), Recipient.holder("uscis")));
    private final ConsentCheck check = new ConsentCheck(client.directory(), office);

    private final Consent own = consent(new HowGiven.WithOwnKey(client.principal()));
    private final Consent paper = consent(new HowGiven.OnPaper(SCAN));

    @Test
    void aConsentWithoutItsSignaturesIsRefused() {
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(own.stored(List.of()), account));
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(own.stored(List.of(attorney.attest(own))), account));
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(paper.stored(List.of(attorney.attest(paper))), account));
        refuses(
                Refusal.CONSENT_FORGED,
                () -> check.consent(paper.stored(List.of(attorney.attest(paper), attorney.attest(paper))), account));
        refuses(
                Refusal.CONSENT_FORGED,
                () -> check.consent(paper.stored(List.of(attorney.attest(paper), client.attest(paper))), account));
    }

    @Test
    void anotherClientsAccountCannotSign() {
        Bytes stored = own.stored(List.of(client.attest(own)));
        Optional<PrincipalId> other = Optional.of(office.hire(Role.CLIENT).principal());
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(stored, other));
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(stored, Optional.empty()));
    }

    @Test
    void aSignatureOfAnotherConsentOrUnderAnotherKeyIsRefused() {
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(own.stored(List.of(client.attest(paper))), account));
        Attestation real = client.attest(own);
        var renamed = new Attestation(real.by(), attorney.publicKeys().id(), real.signature());
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(own.stored(List.of(renamed)), account));
        Unlocked stranger = office.stranger();
        refuses(Refusal.NOT_IN_DIRECTORY, () -> check.consent(own.stored(List.of(stranger.attest(own))), account));
        office.enter(volunteer, Role.LEFT, office.now.minusSeconds(5));
        office.enter(volunteer, Role.LEFT, office.now);
        List<Attestation> withOneWhoLeft = List.of(attorney.attest(paper), volunteer.attest(paper));
        refuses(Refusal.CONSENT_FORGED, () -> check.consent(paper.stored(withOneWhoLeft), account));
    }

    @Test
    void anyChangedByteIsRefused() {
        damaged(own.stored(List.of(client.attest(own))).toArray())
                .forEach(bad -> assertThatThrownBy(() -> check.consent(Bytes.of(bad), account))
                        .isInstanceOf(Refused.class));
    }

    @Test
    void fieldsAndOrdersThatTheFormDoesNotHaveAreRefusedThoughSigned() {
        Form form = Form.read(ConsentForms.CONSENT, own.signed());
        for (Form odd : List.of(
                form.with("more", "x"),
                form.with("scopes", List.of("timeline,card|legal-work|role:attorney")),
                form.with("scopes", List.of("card|legal-work")),
                form.with("scopes", List.of("card||role:attorney")),
                form.with("scopes", List.of()),
                form.with("how", "aloud").without("account"),
                form.with("how", "by-owl"))) {
            Bytes signature = Ed25519.sign(Secret.fresh(), odd.bytes());
            var attestation =
                    new Attestation(client.principal(), client.publicKeys().id(), signature);
            Bytes stored = odd.with("signatures", List.of(attestation.text())).stored();
            refuses(Refusal.UNREADABLE, () -> check.consent(stored, account));
        }
    }

    @Test
    void aSignatureInAnotherWritingIsRefused() {
        Form form = Form.read(ConsentForms.CONSENT, own.signed());
        for (String text : List.of("x", "a b c d", client.attest(own).text().replace(' ', '_')))
            refuses(
                    Refusal.UNREADABLE,
                    () -> check.consent(form.with("signatures", List.of(text)).stored(), account));
    }

    @Test
    void whatWasSignedIsReadBack() {
        assertThat(check.consent(own.stored(List.of(client.attest(own))), account))
                .isEqualTo(own);
        Bytes stored = paper.stored(List.of(attorney.attest(paper), volunteer.attest(paper)));
        assertThat(check.consent(stored, Optional.empty())).isEqualTo(paper);
    }

    @Test
    void aGuardiansAuthorityIsPartOfIt() {
        var guardian = new ActingFor("an aunt", "order of a family court", SCAN, LocalDate.of(2027, 1, 31));
        var forChild = new Consent(
                UUID.randomUUID(),
                ana,
                TEXT,
                List.of(scope),
                office.now,
                Optional.of(office.now.plus(Duration.ofDays(365))),
                new HowGiven.OnPaper(SCAN),
                Optional.of("Marta"),
                Optional.of(guardian));
        Bytes stored = forChild.stored(List.of(attorney.attest(forChild), volunteer.attest(forChild)));
        assertThat(check.consent(stored, Optional.empty())).isEqualTo(forChild);
    }

    @Test
    void aWithdrawalIsTakenFromOneWitnessAndPointsAtItsConsent() {
        Withdrawal aloud = Withdrawal.of(own, office.now, new HowGiven.Aloud());
        assertThat(check.withdrawal(aloud.stored(List.of(volunteer.attest(aloud))), account))
                .isEqualTo(aloud);
        refuses(Refusal.CONSENT_FORGED, () -> check.withdrawal(aloud.stored(List.of()), account));
        refuses(Refusal.UNREADABLE, () -> check.consent(aloud.stored(List.of(volunteer.attest(aloud))), account));
        assertThat(aloud.ends(own)).isTrue();
        assertThat(aloud.ends(paper)).isFalse();
        var other = new Consent(
                own.id(),
                ana,
                TEXT,
                List.of(scope),
                own.at().plusSeconds(1),
                own.until(),
                own.how(),
                own.interpreter(),
                own.actingFor());
        assertThat(aloud.ends(other)).isFalse();
        assertThat(new Withdrawal(
                                aloud.id(),
                                ClientId.fresh(),
                                aloud.consent(),
                                aloud.consented(),
                                aloud.at(),
                                aloud.how())
                        .ends(own))
                .isFalse();
        assertThat(new Withdrawal(aloud.id(), ana, UUID.randomUUID(), aloud.consented(), aloud.at(), aloud.how())
                        .ends(own))
                .isFalse();
    }

    @Test
    void aConsentIsNeverGivenAloudNorToNothing() {
        assertThatThrownBy(() -> consent(new HowGiven.Aloud())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentScope(Set.of(), scope.purposes(), scope.recipients()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentScope(scope.parts(), Set.of(), scope.recipients()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentScope(scope.parts(), scope.purposes(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient("everybody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itCoversWhatItNamesAndNothingElse() {
        Member lawyer = office.member(attorney);
        assertThat(own.covers(Compartment.CARD, Purpose.LEGAL_WORK, lawyer, office.now))
                .isTrue();
        assertThat(own.covers(Compartment.CARD, Purpose.LEGAL_WORK, office.member(volunteer), office.now))
                .isTrue();
        assertThat(own.covers(Compartment.NOTES, Purpose.LEGAL_WORK, lawyer, office.now))
                .isFalse();
        assertThat(own.covers(Compartment.CARD, Purpose.AUDIT, lawyer, office.now))
                .isFalse();
        Member other = office.member(office.hire(Role.VOLUNTEER));
        assertThat(own.covers(Compartment.CARD, Purpose.LEGAL_WORK, other, office.now))
                .isFalse();
        var end = own.until().orElseThrow();
        assertThat(own.covers(Compartment.CARD, Purpose.LEGAL_WORK, lawyer, end))
                .isTrue();
        assertThat(own.covers(Compartment.CARD, Purpose.LEGAL_WORK, lawyer, end.plusSeconds(1)))
                .isFalse();
    }

    private Consent consent(HowGiven how) {
        return new Consent(
                UUID.fromString("0d9ad5b4-6e1c-4c52-9a7e-3f1b2c4d5e6f"),
                ana,
                TEXT,
                List.of(scope),
                office.now,
                Optional.of(office.now.plus(Duration.ofDays(90))),
                how,
                Optional.empty(),
                Optional.empty());
    }
}
