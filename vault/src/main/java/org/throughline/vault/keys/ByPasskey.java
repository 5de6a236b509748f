package org.throughline.vault.keys;

import java.util.UUID;

/// Sign-in by a passkey whose PRF extension gives a key.
///
/// @param salt what the page asks the passkey's PRF with: 32 random bytes of this credential's own
public record ByPasskey(PrincipalId principal, UUID id, Bytes credential, Bytes salt, Bytes wrapped)
        implements UnlockMethod {
    static final String KIND = "passkey";

    static ByPasskey wrap(Puk puk, PasskeySecret secret, Bytes credential, Bytes salt) {
        UUID id = UUID.randomUUID();
        byte[] context = context(puk.principal(), id, credential, salt).bytes();
        Bytes wrapped = Aes.under(secret.key()).wrap(puk.secret(), context);
        return new ByPasskey(puk.principal(), id, credential, salt, wrapped);
    }

    /// @throws Refused if it is another passkey's secret, or this row was changed
    public Puk open(PasskeySecret secret) {
        byte[] context = context(principal, id, credential, salt).bytes();
        return new Puk(principal, Aes.under(secret.key()).unwrap(wrapped, context, Refusal.WRONG_SECRET));
    }

    @Override
    public Bytes stored() {
        return context(principal, id, credential, salt).with("wrapped", wrapped).stored();
    }

    static ByPasskey of(Form form) {
        return new ByPasskey(
                UnlockMethod.principal(form),
                form.id("method"),
                form.hex("credential"),
                form.hex("salt"),
                form.hex("wrapped"));
    }

    private static Form context(PrincipalId principal, UUID id, Bytes credential, Bytes salt) {
        return UnlockMethod.form(principal, id, KIND)
                .with("credential", credential)
                .with("salt", salt);
    }
}
