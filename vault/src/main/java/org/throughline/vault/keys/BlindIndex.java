package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// Turns an identifier into a tag that finds it again and does not tell it: HMAC-SHA-256 cut to 128 bits.
///
/// There are only 10^9 A-numbers, so who has this key can try them all: it is as secret as the numbers, is shared among
/// staff by signed wraps alone, and never stands on disk in clear.
public final class BlindIndex implements AutoCloseable {
    private static final int TAG = 16;
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

    private final Secret secret;

    BlindIndex(Secret secret) {
        this.secret = secret;
    }

    public static BlindIndex fresh() {
        return new BlindIndex(Secret.fresh());
    }

    /// @param kind what kind of identifier, such as `a-number`
    /// @param normal the identifier in its one normal writing: two writings have two tags
    /// @throws Refused if it was closed
    public Bytes tag(String kind, String normal) {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("no kind of identifier: " + kind);
        byte[] key = secret.copy();
        try {
            var hmac = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
            return Bytes.of(hmac.compute((kind + "|" + normal).getBytes(StandardCharsets.UTF_8), TAG));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every JDK has HMAC", impossible);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    Secret secret() {
        return secret;
    }

    @Override
    public void close() {
        secret.close();
    }
}
