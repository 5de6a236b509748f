package org.throughline.vault.keys;

import java.util.UUID;

/// The way in that the office's recovery sheets open, if all others of a principal are lost.
///
/// @param set the public key of the sheets it was sealed to
public record ByRecovery(PrincipalId principal, UUID id, Bytes set, Bytes wrapped) implements UnlockMethod {
    static final String KIND = "recovery";

    static ByRecovery wrap(Puk puk, RecoverySet set) {
        UUID id = UUID.randomUUID();
        byte[] context = context(puk.principal(), id, set.publicKey()).bytes();
        Bytes wrapped = Hpke.wrap(set.publicKey(), puk.secret(), context);
        return new ByRecovery(puk.principal(), id, set.publicKey(), wrapped);
    }

    /// @throws Refused if it was sealed to other sheets, or this row was changed
    public Puk open(RecoveryKey key) {
        byte[] context = context(principal, id, set).bytes();
        return new Puk(principal, key.opener().unwrap(wrapped, context, Refusal.WRONG_SECRET));
    }

    @Override
    public Bytes stored() {
        return context(principal, id, set).with("wrapped", wrapped).stored();
    }

    static ByRecovery of(Form form) {
        return new ByRecovery(UnlockMethod.principal(form), form.id("method"), form.hex("set"), form.hex("wrapped"));
    }

    private static Form context(PrincipalId principal, UUID id, Bytes set) {
        return UnlockMethod.form(principal, id, KIND).with("set", set);
    }
}
