package org.throughline.reading.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A grey picture of a page: one byte a pixel, row by row, 0 black to 255 white.
///
/// @param dpi pixels per inch of the page as displayed
@SuppressWarnings("ArrayRecordComponent") // millions of pixels that are handed on; never compared
public record Picture(int width, int height, int dpi, byte[] grey) {
    /// The largest picture that is looked at: 40 megapixels.
    public static final int MOST_PIXELS = 40_000_000;

    public Picture {
        if ((long) width * height != grey.length || grey.length > MOST_PIXELS)
            throw new IllegalArgumentException("not a picture: " + width + " x " + height);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(dpi);
        out.write(grey);
    }

    public static Picture read(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int dpi = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) throw new IOException("no such picture");
        byte[] grey = in.readNBytes(width * height);
        return new Picture(width, height, dpi, grey);
    }

    public int at(int x, int y) {
        return grey[y * width + x] & 255;
    }
}
