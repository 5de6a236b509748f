package org.throughline.vault.keys;

import java.util.Arrays;

/// Fills plain text up to a whole step, so that its sealed size tells little: the byte 0x80, then zeros.
final class Padding {
    static final int RECORD = 256;
    static final int DOCUMENT = 64 * 1024;
    static final byte MARK = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] plain) {
        byte[] padded = Arrays.copyOf(plain, plain.length + missing(plain.length, RECORD));
        padded[plain.length] = MARK;
        return padded;
    }

    /// How many bytes must follow, the mark among them: at least one, at most a step.
    static int missing(long length, int step) {
        return step - (int) (length % step);
    }

    /// @throws Refused if this was never padded
    static byte[] strip(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) end--;
        if (end < 0 || padded[end] != MARK) throw new Refused(Refusal.UNREADABLE);
        return Arrays.copyOf(padded, end);
    }
}
