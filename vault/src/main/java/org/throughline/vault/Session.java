package org.throughline.vault;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.vault.keys.BlindIndex;
import org.throughline.vault.keys.OfficeSigner;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps.Kind;
import org.throughline.vault.store.Wraps.Wrap;

/// Somebody who has signed in. Closing wipes the keys.
public final class Session implements AutoCloseable {
    private final Unlocked keys;
    private final String name;
    private final Optional<OfficeSigner> signer;
    private final Optional<BlindIndex> index;
    private final UUID pseudonym = UUID.randomUUID();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private final Office office;

    Session(Office office, Unlocked keys, String name, Optional<OfficeSigner> signer, Optional<BlindIndex> index) {
        this.office = office;
        this.keys = keys;
        this.name = name;
        this.signer = signer;
        this.index = index;
    }

    Unlocked keys() {
        return keys;
    }

    public PrincipalId principal() {
        return keys.principal();
    }

    /// As it was typed to sign in.
    public String name() {
        return name;
    }

    UUID pseudonym() {
        return pseudonym;
    }

    /// @throws Refused if this role does not hold the office's signing key
    OfficeSigner signer() {
        return signer.orElseThrow(() -> new Refused(Refusal.ROLE_MAY_NOT));
    }

    /// @throws Refused if this role does not hold the key of the index
    BlindIndex index() {
        return index.orElseThrow(() -> new Refused(Refusal.ROLE_MAY_NOT));
    }

    /// Whether this role enters others into the list and signs the log.
    public boolean signs() {
        return signer.isPresent();
    }

    /// Whether this role holds the key of the index, and so finds files by a number.
    public boolean findsByNumber() {
        return index.isPresent();
    }

    @Override
    public void close() {
        if (isClosed.getAndSet(true)) return; // by a lock of all sessions, before its own request ended
        office.sessions.remove(this);
        try {
            if (keys.hasNewKeys()) keepKeyring();
        } catch (StoreFault _) {
            // it is a cache: a disk that is full or failing must not keep the keys from being wiped
        }
        signer.ifPresent(OfficeSigner::close);
        index.ifPresent(BlindIndex::close);
        keys.close();
    }

    private void keepKeyring() {
        office.keyring.write(handle -> {
            keys.forgetAllBut(office.wraps.ids(handle, principal(), Kind.GRANT));
            var ring = new Wrap("keyring-" + principal(), Kind.KEYRING, principal(), Optional.empty(), keys.keyring());
            office.wraps.put(handle, ring);
            return ring;
        });
    }
}
