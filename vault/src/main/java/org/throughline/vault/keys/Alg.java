package org.throughline.vault.keys;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// What sealed a thing. Each sealed thing begins with the version of its form and this code, so that a later age can
/// move to other algorithms while it still opens what this one wrote.
enum Alg {
    AES_256_GCM(1),
    HPKE_X25519_HKDF_SHA256_AES_256_GCM(2),
    AES_256_GCM_HKDF_1MB(3);

    static final int HEADER = 2;
    private static final byte VERSION = 1;

    private final byte code;

    Alg(int code) {
        this.code = (byte) code;
    }

    byte[] header() {
        return new byte[] {VERSION, code};
    }

    byte[] before(byte[] sealed) {
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(VERSION)
                .put(code)
                .put(sealed)
                .array();
    }

    /// What follows the header.
    ///
    /// @throws Refused if the version or the algorithm is another one
    byte[] after(byte[] whole) {
        if (!begins(whole)) throw new Refused(Refusal.UNREADABLE);
        return Arrays.copyOfRange(whole, HEADER, whole.length);
    }

    boolean begins(byte[] whole) {
        return whole.length >= HEADER && whole[0] == VERSION && whole[1] == code;
    }
}
