package org.throughline.reading.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// One message of a child: a kind and a body whose length is known before it is read.
@SuppressWarnings("ArrayRecordComponent") // bytes that pass through once; never compared
public record Frame(int kind, byte[] body) {
    /// No frame may be longer, whatever a child says: a page's picture of 40 megapixels fits.
    public static final int LONGEST = 64 * 1024 * 1024;

    /// Fills a body.
    @FunctionalInterface
    public interface Body {
        void into(DataOutputStream out) throws IOException;
    }

    public static Frame of(int kind, Body body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.into(new DataOutputStream(bytes));
        return new Frame(kind, bytes.toByteArray());
    }

    public DataInputStream open() {
        return new DataInputStream(new ByteArrayInputStream(body));
    }

    public void write(DataOutputStream out) throws IOException {
        if (body.length > LONGEST) throw new IOException("a frame of " + body.length + " bytes");
        out.writeByte(kind);
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    /// The next frame.
    ///
    /// @throws EOFException where the stream ends, also in the middle of a frame
    /// @throws IOException if the frame claims to be longer than any may be
    public static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) throw new IOException("a frame claims " + length + " bytes");
        byte[] body = in.readNBytes(length);
        if (body.length < length) throw new EOFException();
        return new Frame(kind, body);
    }
}
