package org.throughline.vault.keys;

import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A passphrase to a key (RFC 9106), made costly so that guessing is.
final class Argon2id {
    /// Each needs its memory for a quarter of a second: a flood of sign-ins waits here in a row.
    static final Semaphore AT_ONCE = new Semaphore(2, true);

    private Argon2id() {}

    static Secret key(byte[] passphrase, Bytes salt, PassphraseCost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt.toArray())
                .build();
        byte[] key = new byte[Secret.SIZE];
        AT_ONCE.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(passphrase, key);
        } finally {
            AT_ONCE.release();
        }
        return Secret.owning(key);
    }
}
