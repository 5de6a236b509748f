package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Random;
import java.util.Optional;
import java.util.UUID;

/// Sign-in by a passphrase. There is no other check of it than that it opens the key.
public record ByPassphrase(PrincipalId principal, UUID id, PassphraseCost cost, Bytes salt, Bytes wrapped)
        implements UnlockMethod {
    static final String KIND = "passphrase";
    private static final int SALT = 16;

    static ByPassphrase wrap(Puk puk, Passphrase passphrase, PassphraseCost cost) {
        passphrase.mustBeHardToGuess();
        UUID id = UUID.randomUUID();
        Bytes salt = Bytes.of(Random.randBytes(SALT));
        Form context = context(puk.principal(), id, cost, salt);
        try (Secret key = passphrase.key(salt, cost)) {
            Bytes wrapped = Aes.under(key).wrap(puk.secret(), context.bytes());
            return new ByPassphrase(puk.principal(), id, cost, salt, wrapped);
        }
    }

    /// A way in for an account that does not exist. It costs as much as any and never opens, so that a stranger cannot
    /// tell which names are known.
    public static ByPassphrase ofNobody() {
        try (Secret never = Secret.fresh()) {
            Bytes wrapped = Aes.under(never).wrap(never, new byte[0]);
            Bytes salt = Bytes.of(Random.randBytes(SALT));
            return new ByPassphrase(PrincipalId.fresh(), UUID.randomUUID(), PassphraseCost.NOW, salt, wrapped);
        }
    }

    /// @throws Refused if it is another passphrase, or this row was changed
    public Puk open(Passphrase passphrase) {
        byte[] context = context(principal, id, cost, salt).bytes();
        try (Secret key = passphrase.key(salt, cost)) {
            return new Puk(principal, Aes.under(key).unwrap(wrapped, context, Refusal.WRONG_SECRET));
        }
    }

    /// The same passphrase at today's cost, to be stored in this one's place; empty if this is at today's cost.
    public Optional<ByPassphrase> raised(Puk opened, Passphrase passphrase) {
        return cost.isBehind() ? Optional.of(wrap(opened, passphrase, PassphraseCost.NOW)) : Optional.empty();
    }

    @Override
    public Bytes stored() {
        return context(principal, id, cost, salt).with("wrapped", wrapped).stored();
    }

    static ByPassphrase of(Form form) {
        var cost = new PassphraseCost(form.number("kibibytes"), form.number("passes"), form.number("lanes"));
        return new ByPassphrase(
                UnlockMethod.principal(form), form.id("method"), cost, form.hex("salt"), form.hex("wrapped"));
    }

    private static Form context(PrincipalId principal, UUID id, PassphraseCost cost, Bytes salt) {
        return UnlockMethod.form(principal, id, KIND)
                .with("kibibytes", cost.kibibytes())
                .with("passes", cost.passes())
                .with("lanes", cost.lanes())
                .with("salt", salt);
    }
}
