package org.throughline.vault.keys;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/// A sealed body as it is opened. It tells a disk that fails (an `IOException`) from a body that was changed.
final class Opening extends InputStream {
    private static final int STEP = 1 << 16;

    private final Watched below;
    private final InputStream plain;

    private Opening(Watched below, InputStream plain) {
        this.below = below;
        this.plain = plain;
    }

    static Opening of(DocumentKey key, DocumentSeal.Body body) throws IOException {
        var below = new Watched(body.open());
        try {
            if (!Alg.AES_256_GCM_HKDF_1MB.begins(below.readNBytes(Alg.HEADER)))
                throw new Refused(Refusal.DOCUMENT_CHANGED);
            return new Opening(below, key.stream().newDecryptingStream(below, key.bodyContext()));
        } catch (GeneralSecurityException impossible) {
            below.close();
            throw new AssertionError("opening failed", impossible);
        } catch (Refused | IOException failed) {
            below.close();
            throw failed;
        }
    }

    /// How long the document is, once all of it was found whole: where the padding's mark stands.
    static long measure(DocumentKey key, DocumentSeal.Body body) throws IOException {
        try (var opening = of(key, body)) {
            byte[] step = new byte[STEP];
            long length = 0;
            long mark = -1;
            for (int read = opening.read(step, 0, STEP); read >= 0; read = opening.read(step, 0, STEP)) {
                for (int i = 0; i < read; i++) if (step[i] != 0) mark = step[i] == Padding.MARK ? length + i : -1;
                length += read;
            }
            if (mark < 0) throw new Refused(Refusal.DOCUMENT_CHANGED);
            return mark;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return plain.read(into, from, length);
        } catch (IOException failed) {
            if (below.hasFailed) throw failed;
            throw new Refused(Refusal.DOCUMENT_CHANGED, failed);
        }
    }

    @Override
    public void close() throws IOException {
        below.close();
    }

    private static final class Watched extends FilterInputStream {
        private boolean hasFailed;

        Watched(InputStream below) {
            super(below);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (IOException failed) {
                hasFailed = true;
                throw failed;
            }
        }
    }
}
