package org.throughline.vault.keys;

import java.io.IOException;
import java.io.InputStream;

/// A document whose sealed body was read to its end and found whole, before a byte of it was given out.
public final class VerifiedDocument {
    private final DocumentKey key;
    private final DocumentSeal.Body body;
    private final long length;

    VerifiedDocument(DocumentKey key, DocumentSeal.Body body, long length) {
        this.key = key;
        this.body = body;
        this.length = length;
    }

    public long length() {
        return length;
    }

    /// The document from its beginning. Every byte is checked again as it comes: a body that was changed since it was
    /// verified ends in [Refused], and what came before that is the document's own.
    public InputStream read() throws IOException {
        return new Cut(Opening.of(key, body), length);
    }

    /// Leaves the padding out. A stream that ends before the document does is refused.
    private static final class Cut extends InputStream {
        private final InputStream opening;
        private long left;

        Cut(InputStream opening, long left) {
            this.opening = opening;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) return -1;
            int read = opening.read(into, from, (int) Math.min(left, length));
            if (read < 0) throw new Refused(Refusal.DOCUMENT_CHANGED);
            left -= read;
            return read;
        }

        @Override
        public void close() throws IOException {
            opening.close();
        }
    }
}
