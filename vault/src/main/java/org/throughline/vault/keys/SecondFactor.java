package org.throughline.vault.keys;

import java.util.UUID;

/// A passkey that gives no key, asked for beside a passphrase. It wraps nothing: whoever makes keys anew must pass it
/// by.
public record SecondFactor(PrincipalId principal, UUID id, Bytes credential) implements UnlockMethod {
    static final String KIND = "second-factor";

    @Override
    public Bytes stored() {
        return UnlockMethod.form(principal, id, KIND)
                .with("credential", credential)
                .stored();
    }

    static SecondFactor of(Form form) {
        return new SecondFactor(UnlockMethod.principal(form), form.id("method"), form.hex("credential"));
    }
}
