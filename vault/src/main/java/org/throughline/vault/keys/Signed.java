package org.throughline.vault.keys;

import java.time.Instant;

/// A form that a member of the office signed, with who, which keys and when inside it.
record Signed(Form form, Member by) {
    static Form begin(Form form, PrincipalId who, KeyId key, Instant at) {
        return form.with("by", who).with("key", key).with("at", at);
    }

    static Bytes sign(Form form, Secret signing) {
        return form.with("signature", Ed25519.sign(signing, form.bytes())).stored();
    }

    /// @throws Refused if the signer was not in the list with these keys then, or did not sign this
    static Signed verify(String label, Bytes stored, Directory directory, Register register, Refusal ifForged) {
        Form form = Form.read(label, stored);
        PrincipalId who = Form.read(() -> new PrincipalId(form.id("by")));
        Member by = signer(who, form.time("at"), directory, register);
        if (!by.keys().id().hex().equals(form.text("key"))) throw new Refused(Refusal.SIGNER_UNKNOWN);
        if (!by.hasSigned(form.without("signature"), form.hex("signature"))) throw new Refused(ifForged);
        if (!by.role().mayGrant()) throw new Refused(Refusal.SIGNER_MAY_NOT);
        return new Signed(form, by);
    }

    private static Member signer(PrincipalId who, Instant at, Directory directory, Register register) {
        try {
            return directory.memberAt(who, at, register);
        } catch (Refused refused) {
            if (refused.why() != Refusal.NOT_IN_DIRECTORY) throw refused;
            throw new Refused(Refusal.SIGNER_UNKNOWN, refused);
        }
    }
}
