package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.refuses;

import org.junit.jupiter.api.Test;

class OfficeSecretTest {
    private final SmallOffice office = new SmallOffice();
    private final Unlocked attorney = office.hire(Role.ATTORNEY);
    private final Unlocked paralegal = office.hire(Role.PARALEGAL);
    private final BlindIndex index = BlindIndex.fresh();

    @Test
    void onlyRolesThatMayHoldOfficeSecretsGetThem() {
        for (Role role : new Role[] {Role.VOLUNTEER, Role.CLIENT, Role.WATCHER, Role.AUDITOR, Role.LEFT}) {
            Member member = office.member(office.hire(role));
            refuses(Refusal.ROLE_MAY_NOT, () -> attorney.share(index, member, office.now));
        }
        Bytes stored = attorney.share(index, office.member(paralegal), office.now);
        office.enter(paralegal, Role.LEFT, office.now);
        refuses(Refusal.ROLE_MAY_NOT, () -> paralegal.openIndex(stored, office));
    }

    @Test
    void aSecretOfAnotherPersonOrKindIsRefused() {
        Bytes stored = attorney.share(index, office.member(paralegal), office.now);
        refuses(Refusal.GRANT_FOR_OTHER_PERSON, () -> attorney.openIndex(stored, office));
        refuses(Refusal.GRANT_FOR_OTHER_PERSON, () -> paralegal.openSigner(stored, office));
    }

    @Test
    void aSecretThatNobodyOfTheOfficeSignedIsRefused() {
        Member to = office.member(paralegal);
        refuses(
                Refusal.SIGNER_UNKNOWN,
                () -> paralegal.openIndex(office.stranger().share(index, to, office.now), office));
        Form form = Form.read("tl/office-secret/v1", attorney.share(index, to, office.now));
        Bytes planted = Hpke.wrap(
                to.keys().sealing(),
                Secret.fresh(),
                form.without("signature").without("wrapped").bytes());
        refuses(
                Refusal.OFFICE_SECRET_FORGED,
                () -> paralegal.openIndex(form.with("wrapped", planted).stored(), office));
        Bytes resigned = attorney.sign(form.without("signature").with("wrapped", "00"));
        refuses(Refusal.UNREADABLE, () -> paralegal.openIndex(resigned, office));
    }

    @Test
    void aSigningKeyThatIsNotTheOfficesIsRefused() {
        Bytes stored = attorney.share(OfficeSigner.fresh(), office.member(paralegal), office.now);
        refuses(Refusal.OFFICE_SECRET_CHANGED, () -> paralegal.openSigner(stored, office));
    }

    @Test
    void theSecretsThatComeOutAreThoseThatWentIn() {
        Member to = office.member(paralegal);
        BlindIndex opened = paralegal.openIndex(attorney.share(index, to, office.now), office);
        assertThat(opened.tag("a-number", "012345678")).isEqualTo(index.tag("a-number", "012345678"));
        OfficeSigner signer = paralegal.openSigner(attorney.share(office.signer, to, office.now), office);
        assertThat(signer.key()).isEqualTo(office.signer.key());
    }

    @Test
    void aTagIsHmacOfKindAndValueCutTo128Bits() {
        var known = new BlindIndex(Secret.owning(Bytes.ofHex("0b".repeat(32)).toArray()));
        assertThat(known.tag("a-number", "012345678").hex()).isEqualTo("7ea90d8ecdb36227bb60880181b0b3ef");
        assertThat(index.tag("a-number", "1")).isNotEqualTo(index.tag("receipt", "1"));
        assertThat(index.tag("a-number", "1")).isNotEqualTo(index.tag("a-number", "2"));
        assertThat(index.tag("a-number", "1")).isNotEqualTo(known.tag("a-number", "1"));
        assertThatThrownBy(() -> index.tag("a|b", "1")).isInstanceOf(IllegalArgumentException.class);
        index.close();
        refuses(Refusal.LOCKED, () -> index.tag("a-number", "1"));
    }

    @Test
    void aNoteIsSignedPlainlyUnlessItLooksLikeAFormOfTheVault() {
        byte[] note = "throughline.example/log\n1\nAAAA\n".getBytes(UTF_8);
        Bytes signature = office.signer.signNote(note);
        assertThat(Ed25519.isSigned(office.signer.key().signing(), signature, note))
                .isTrue();
        office.signer.signNote("tl".getBytes(UTF_8));
        assertThatThrownBy(() -> office.signer.signNote("tl/directory/v1\n{}".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        office.signer.close();
        refuses(Refusal.LOCKED, () -> office.signer.signNote(note));
    }
}
