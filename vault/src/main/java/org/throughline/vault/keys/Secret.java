package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;

/// Key bytes that become zeros when closed.
///
/// Who needs them takes a copy under the same lock that zeroes them, so nothing is ever sealed under a key that is
/// half wiped. Zeroing is best effort: the JVM and the libraries below may have made copies of their own.
final class Secret implements AutoCloseable {
    static final int SIZE = 32;

    private final byte[] bytes;
    private boolean isClosed;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret fresh() {
        return new Secret(Random.randBytes(SIZE));
    }

    /// The array is kept, not copied, so that closing wipes it.
    ///
    /// @throws IllegalArgumentException if it is not 32 bytes
    static Secret owning(byte[] bytes) {
        if (bytes.length != SIZE) throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        return new Secret(bytes);
    }

    /// @throws Refused if it was closed
    synchronized byte[] copy() {
        if (isClosed) throw new Refused(Refusal.LOCKED);
        return bytes.clone();
    }

    synchronized void mustBeOpen() {
        if (isClosed) throw new Refused(Refusal.LOCKED);
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
