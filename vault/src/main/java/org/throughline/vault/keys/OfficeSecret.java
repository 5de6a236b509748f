package org.throughline.vault.keys;

import java.time.Instant;

/// The two secrets that belong to the office and not to a client's file. Each holder has a signed wrap of it.
enum OfficeSecret implements Coded {
    SIGNING,
    INDEX;

    private static final String LABEL = "tl/office-secret/v1";

    /// @throws Refused if the member's role may not hold secrets of the office
    Bytes wrap(Secret secret, Member to, Unlocked by, Instant at) {
        if (!mayHold(to.role())) throw new Refused(Refusal.ROLE_MAY_NOT);
        Form form = Signed.begin(
                Form.of(LABEL).with("secret", code()).with("holder", to.principal()),
                by.principal(),
                by.publicKeys().id(),
                at);
        return by.sign(form.with("wrapped", Hpke.wrap(to.keys().sealing(), secret, form.bytes())));
    }

    Secret unwrap(Bytes stored, Unlocked session, Register register) {
        Form form = Signed.verify(LABEL, stored, session.directory(), register, Refusal.OFFICE_SECRET_FORGED)
                .form();
        boolean isOurs = form.text("secret").equals(code())
                && form.text("holder").equals(session.principal().toString());
        if (!isOurs) throw new Refused(Refusal.GRANT_FOR_OTHER_PERSON);
        if (!mayHold(session.self(register).role())) throw new Refused(Refusal.ROLE_MAY_NOT);
        Form context = form.without("signature").without("wrapped");
        return session.opener().unwrap(form.hex("wrapped"), context.bytes(), Refusal.OFFICE_SECRET_CHANGED);
    }

    private static boolean mayHold(Role role) {
        return role.mayGrant() && role.kind() != PrincipalKind.CLIENT;
    }
}
