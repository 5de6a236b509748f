package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Random;
import java.util.UUID;

/// Sign-in by a printed code. It is random enough to need no costly check.
public record ByPrintedCode(PrincipalId principal, UUID id, Bytes salt, Bytes wrapped) implements UnlockMethod {
    static final String KIND = "printed-code";
    private static final int SALT = 16;

    static ByPrintedCode wrap(Puk puk, PrintedCode code) {
        UUID id = UUID.randomUUID();
        Bytes salt = Bytes.of(Random.randBytes(SALT));
        byte[] context = context(puk.principal(), id, salt).bytes();
        try (Secret key = code.key(salt)) {
            return new ByPrintedCode(puk.principal(), id, salt, Aes.under(key).wrap(puk.secret(), context));
        }
    }

    /// @throws Refused if it is another code, or this row was changed
    public Puk open(PrintedCode code) {
        byte[] context = context(principal, id, salt).bytes();
        try (Secret key = code.key(salt)) {
            return new Puk(principal, Aes.under(key).unwrap(wrapped, context, Refusal.WRONG_SECRET));
        }
    }

    @Override
    public Bytes stored() {
        return context(principal, id, salt).with("wrapped", wrapped).stored();
    }

    static ByPrintedCode of(Form form) {
        return new ByPrintedCode(
                UnlockMethod.principal(form), form.id("method"), form.hex("salt"), form.hex("wrapped"));
    }

    private static Form context(PrincipalId principal, UUID id, Bytes salt) {
        return UnlockMethod.form(principal, id, KIND).with("salt", salt);
    }
}
