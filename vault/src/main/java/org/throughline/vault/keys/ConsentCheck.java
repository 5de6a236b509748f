package org.throughline.vault.keys;

import java.util.List;
import java.util.Optional;

/// Reads consents and withdrawals, and believes them only with the signatures they need.
public final class ConsentCheck {
    private static final int WITNESSES_OF_PAPER = 2;

    private final Directory directory;
    private final Register register;

    public ConsentCheck(Directory directory, Register register) {
        this.directory = directory;
        this.register = register;
    }

    /// @throws Refused if it is none, or a signature it needs is missing or false
    public Consent consent(Bytes stored) {
        Form form = Form.read(ConsentForms.CONSENT, stored);
        return consent(
                stored,
                Optional.of(PrincipalId.of(
                        Form.read(() -> ConsentForms.consent(form)).client())));
    }

    /// @throws Refused if it is none, or a signature it needs is missing or false
    public Withdrawal withdrawal(Bytes stored) {
        Form form = Form.read(ConsentForms.WITHDRAWAL, stored);
        return withdrawal(
                stored,
                Optional.of(PrincipalId.of(
                        Form.read(() -> ConsentForms.withdrawal(form)).client())));
    }

    /// @param account the client's own account, if there is one: no other account can sign for this client
    /// @throws Refused if it is none, or a signature it needs is missing or false
    public Consent consent(Bytes stored, Optional<PrincipalId> account) {
        Form form = Form.read(ConsentForms.CONSENT, stored);
        Consent consent = Form.read(() -> ConsentForms.consent(form));
        check(consent, form, account);
        return consent;
    }

    /// @param account the client's own account, if there is one: no other account can sign for this client
    /// @throws Refused if it is none, or a signature it needs is missing or false
    public Withdrawal withdrawal(Bytes stored, Optional<PrincipalId> account) {
        Form form = Form.read(ConsentForms.WITHDRAWAL, stored);
        Withdrawal withdrawal = Form.read(() -> ConsentForms.withdrawal(form));
        check(withdrawal, form, account);
        return withdrawal;
    }

    private void check(ConsentRecord record, Form form, Optional<PrincipalId> account) {
        if (!record.signed().equals(ConsentForms.unsigned(form).stored())) throw new Refused(Refusal.UNREADABLE);
        List<Member> signers = Form.read(() -> ConsentForms.attestations(form)).stream()
                .map(attestation -> signer(attestation, record, form))
                .toList();
        boolean isSigned = switch (record.how()) {
            case HowGiven.WithOwnKey(var own) ->
                account.filter(own::equals).isPresent()
                        && signers.stream().anyMatch(one -> one.principal().equals(own));
            case HowGiven.OnPaper _ -> staff(signers) >= WITNESSES_OF_PAPER;
            case HowGiven.Aloud _ -> staff(signers) >= 1;
        };
        if (!isSigned) throw new Refused(Refusal.CONSENT_FORGED);
    }

    private Member signer(Attestation attestation, ConsentRecord record, Form form) {
        Member signer = directory.memberAt(attestation.by(), record.at(), register);
        boolean isTrue = signer.keys().id().equals(attestation.key())
                && signer.hasSigned(ConsentForms.unsigned(form), attestation.signature());
        if (!isTrue) throw new Refused(Refusal.CONSENT_FORGED);
        return signer;
    }

    private static long staff(List<Member> signers) {
        return signers.stream()
                .filter(one -> one.role().kind() == PrincipalKind.STAFF && one.role() != Role.LEFT)
                .map(Member::principal)
                .distinct()
                .count();
    }
}
