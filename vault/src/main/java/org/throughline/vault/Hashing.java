package org.throughline.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// The SHA-256 of a document as it is read, made on a thread of its own: it takes as long as sealing does,
/// and neither need wait for the other.
final class Hashing implements AutoCloseable {
    /// So many pieces may wait to be hashed: 4 MB where each has 64 KiB.
    private static final int AHEAD = 64;

    private final MessageDigest digest = sha256();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("hash-", 1).factory());
    private final Semaphore room = new Semaphore(AHEAD);

    /// The same document; what is read of it is hashed.
    InputStream of(InputStream document) {
        return new FilterInputStream(document) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                if (read > 0) hash(Arrays.copyOfRange(into, from, from + read));
                return read;
            }
        };
    }

    private void hash(byte[] piece) {
        room.acquireUninterruptibly();
        thread.execute(() -> {
            digest.update(piece);
            room.release();
        });
    }

    /// Of all that was read, in hexadecimal digits. Ends the hashing.
    String hex() {
        room.acquireUninterruptibly(AHEAD); // all pieces are in
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
