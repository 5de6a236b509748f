package org.throughline.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The private keys of a principal, and the office's public key beside them, where only the principal can change it.
///
/// Plain, before it is sealed: version, X25519 private, Ed25519 private, key of the key ring, office's Ed25519 public.
/// Not a keyset of Tink's: those copy keys into objects that nobody can wipe.
final class PrincipalKeys implements AutoCloseable {
    private static final byte VERSION = 1;
    private static final int SIZE = 1 + 4 * Secret.SIZE;

    final Secret sealing;
    final Secret signing;
    final Secret keyring;
    final OfficeKey office;

    private PrincipalKeys(Secret sealing, Secret signing, Secret keyring, OfficeKey office) {
        this.sealing = sealing;
        this.signing = signing;
        this.keyring = keyring;
        this.office = office;
    }

    static PrincipalKeys fresh(OfficeKey office) {
        return new PrincipalKeys(Secret.fresh(), Secret.fresh(), Secret.fresh(), office);
    }

    PublicKeys publicKeys() {
        return new PublicKeys(Hpke.publicOf(sealing), Ed25519.publicOf(signing));
    }

    Bytes seal(Secret puk, PrincipalId principal) {
        byte[] plain = new byte[SIZE];
        var into = ByteBuffer.wrap(plain).put(VERSION);
        for (Secret one : new Secret[] {sealing, signing, keyring}) {
            byte[] copy = one.copy();
            into.put(copy);
            Arrays.fill(copy, (byte) 0);
        }
        into.put(office.signing().toArray());
        try {
            return Bytes.of(Aes.under(puk).seal(plain, context(principal)));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    static PrincipalKeys open(Secret puk, PrincipalId principal, Bytes sealed) {
        byte[] plain = Aes.under(puk).open(sealed.toArray(), context(principal), Refusal.KEYS_CHANGED);
        try {
            if (plain.length != SIZE || plain[0] != VERSION) throw new Refused(Refusal.UNREADABLE);
            var from = ByteBuffer.wrap(plain, 1, SIZE - 1);
            return new PrincipalKeys(
                    Secret.owning(next(from)),
                    Secret.owning(next(from)),
                    Secret.owning(next(from)),
                    new OfficeKey(Bytes.of(next(from))));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] next(ByteBuffer from) {
        byte[] key = new byte[Secret.SIZE];
        from.get(key);
        return key;
    }

    private static byte[] context(PrincipalId principal) {
        return ("tl/principal-keys/v1|" + principal).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        sealing.close();
        signing.close();
        keyring.close();
    }
}
