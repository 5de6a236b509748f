package org.throughline.vault.keys;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// The permission of one principal to open one part of a client's file, under one key of it, until a day.
///
/// What it says is bound to the wrapped key twice: as the context of the wrap, and under the giver's
/// signature.
public record Grant(
        UUID id,
        KeyName key,
        PrincipalId holder,
        PrincipalId grantedBy,
        KeyId granterKey,
        Instant grantedAt,
        GrantReason reason,
        UUID consent,
        Optional<Instant> notAfter) {
    static final String LABEL = "tl/grant/v1";

    public Grant {
        grantedAt = grantedAt.truncatedTo(ChronoUnit.SECONDS);
        notAfter = notAfter.map(end -> end.truncatedTo(ChronoUnit.SECONDS));
    }

    /// The context of the wrap: `tl/grant/v1`, a line break, and all of this as canonical JSON.
    Form form() {
        Form what = Form.of(LABEL)
                .with("grant", id)
                .with("client", key.client())
                .with("compartment", key.compartment().code())
                .with("epoch", key.epoch())
                .with("holder", holder)
                .with("reason", reason.code())
                .with("consent", consent)
                .with("not-after", notAfter);
        return Signed.begin(what, grantedBy, granterKey, grantedAt);
    }

    static Grant of(Form form) {
        Grant grant = Form.read(() -> new Grant(
                form.id("grant"),
                new KeyName(
                        new ClientId(form.id("client")),
                        Compartment.of(form.text("compartment")),
                        form.number("epoch")),
                new PrincipalId(form.id("holder")),
                new PrincipalId(form.id("by")),
                new KeyId(form.text("key")),
                form.time("at"),
                GrantReason.of(form.text("reason")),
                form.id("consent"),
                form.optional("not-after").map(Instant::parse)));
        Form said = form.without("wrapped").without("signature");
        if (!said.stored().equals(grant.form().stored())) throw new Refused(Refusal.UNREADABLE);
        return grant;
    }

    /// What a stored grant says, whoever wrote it: for lists, never for opening.
    ///
    /// @throws Refused if it is none
    public static Grant claimed(Bytes stored) {
        return of(Form.read(LABEL, stored));
    }

    /// @throws Refused if the role may not hold this, or not for so long
    void mustSuit(Role role) {
        if (!role.mayHold(key.compartment())) throw new Refused(Refusal.ROLE_MAY_NOT);
        if (reason == GrantReason.REPRESENTATION && !role.represents()) throw new Refused(Refusal.ROLE_MAY_NOT);
        boolean ends = role.longest()
                .map(longest -> notAfter.isPresent() && !notAfter.get().isAfter(grantedAt.plus(longest)))
                .orElse(true);
        if (!ends) throw new Refused(Refusal.GRANT_WITHOUT_END);
    }

    /// @throws Refused if it has ended in any of the ways a grant can end
    void mustStand(Register register) {
        if (notAfter.filter(end -> register.now().isAfter(end)).isPresent()) throw new Refused(Refusal.GRANT_EXPIRED);
        if (register.isRevoked(this)) throw new Refused(Refusal.GRANT_REVOKED);
        if (reason.endsWithConsent() && !register.isConsented(this)) throw new Refused(Refusal.CONSENT_ENDED);
        if (!register.epochs(key.client(), key.compartment()).hold(key.epoch())) throw new Refused(Refusal.EPOCH_GONE);
    }
}
