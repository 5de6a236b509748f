package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;
import java.util.List;

/// A code of 160 random bits that is printed once and kept in a drawer. Closing wipes it.
public final class PrintedCode implements AutoCloseable {
    private static final int SIZE = 20;

    private final byte[] bytes;

    private PrintedCode(byte[] bytes) {
        this.bytes = bytes;
    }

    public static PrintedCode fresh() {
        return new PrintedCode(Random.randBytes(SIZE));
    }

    /// @throws Mistyped naming the group that holds a slip
    public static PrintedCode read(String typed) {
        return new PrintedCode(PrintedGroups.read(typed, SIZE));
    }

    /// Nine groups of five signs, to be printed and kept nowhere else.
    public List<String> groups() {
        return PrintedGroups.print(bytes);
    }

    Secret key(Bytes salt) {
        return Derived.key(bytes, salt, "tl/printed-code/v1");
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "a printed code";
    }
}
