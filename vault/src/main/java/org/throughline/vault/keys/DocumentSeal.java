package org.throughline.vault.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/// Seals the body of one document as it streams in, and opens it only after all of it was found whole.
///
/// Sealed: version, algorithm, then Tink's AES256_GCM_HKDF_1MB stream of the document and its padding to 64 KiB.
public final class DocumentSeal {
    private static final int STEP = 1 << 16;

    private final DocumentKey key;

    public DocumentSeal(DocumentKey key) {
        this.key = key;
    }

    /// Where a sealed body can be read from its beginning, as often as wanted.
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }

    /// Seals all that the stream gives. If it fails midway, no end is written and so no reader takes what is there for
    /// the document. The body is neither flushed to disk nor closed here.
    ///
    /// @return how many bytes the document has
    public long seal(InputStream plain, OutputStream body) throws IOException {
        body.write(Alg.AES_256_GCM_HKDF_1MB.header());
        var sealing = sealing(new Unclosed(body));
        byte[] step = new byte[STEP];
        long length = 0;
        for (int read = plain.read(step); read >= 0; read = plain.read(step)) {
            sealing.write(step, 0, read);
            length += read;
        }
        byte[] padding = new byte[Padding.missing(length, Padding.DOCUMENT)];
        padding[0] = Padding.MARK;
        sealing.write(padding);
        sealing.close(); // writes the end: never reached, and so not try-with-resources, if the stream failed
        body.flush();
        return length;
    }

    /// Reads the whole body once and keeps nothing of it.
    ///
    /// @throws Refused if a bit was changed, the end is missing, or it is the body of another document
    public VerifiedDocument verify(Body body) throws IOException {
        return new VerifiedDocument(key, body, Opening.measure(key, body));
    }

    private OutputStream sealing(OutputStream body) throws IOException {
        try {
            return key.stream().newEncryptingStream(body, key.bodyContext());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("sealing failed", impossible);
        }
    }

    /// The end of the sealed stream is not the end of the file under it, which its owner forces to disk first.
    private static final class Unclosed extends OutputStream {
        private final OutputStream below;

        Unclosed(OutputStream below) {
            this.below = below;
        }

        @Override
        public void write(int one) throws IOException {
            below.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            below.write(some, from, length);
        }
    }
}
