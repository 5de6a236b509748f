package org.throughline.vault.keys;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The key of one part of a client's file, in one epoch. Everything of that part is sealed under it.
///
/// It comes from a checked grant, or is fresh when a part begins or is given a new key. Closing wipes it.
public final class CaseKey implements AutoCloseable {
    private final KeyName name;
    private final Secret secret;
    private final boolean isCurrent;
    private final AtomicReference<Optional<Aes>> cipher = new AtomicReference<>(Optional.empty());

    CaseKey(KeyName name, Secret secret, boolean isCurrent) {
        this.name = name;
        this.secret = secret;
        this.isCurrent = isCurrent;
    }

    /// A key for a part that has none yet.
    public static CaseKey fresh(ClientId client, Compartment compartment) {
        return new CaseKey(new KeyName(client, compartment, 1), Secret.fresh(), true);
    }

    /// A fresh key for the next epoch of this part. This one stays open, to read what is to be sealed anew.
    public CaseKey next() {
        return new CaseKey(name.next(), Secret.fresh(), true);
    }

    public KeyName name() {
        return name;
    }

    /// Whether anything may still be written with it.
    public boolean isCurrent() {
        return isCurrent;
    }

    /// @throws Refused if this part has a newer key
    void mustBeCurrent() {
        if (!isCurrent) throw new Refused(Refusal.EPOCH_CLOSED);
    }

    /// @throws Refused if it was closed
    Aes cipher() {
        secret.mustBeOpen();
        Optional<Aes> ready = cipher.get();
        if (ready.isPresent()) return ready.get();
        Aes made = Aes.under(secret);
        cipher.set(Optional.of(made));
        return made;
    }

    Secret secret() {
        return secret;
    }

    /// What binds a thing to this key's place: a label, the key's name, and which thing it is.
    byte[] context(String label, Object thing) {
        return (label + "|" + name + "|" + thing).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        secret.close();
        cipher.set(Optional.empty());
    }

    @Override
    public String toString() {
        return "the key of " + name;
    }
}
