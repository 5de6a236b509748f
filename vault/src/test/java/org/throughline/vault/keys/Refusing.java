package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What tests of tampering say again and again.
final class Refusing {
    private Refusing() {}

    static void refuses(Refusal why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.why())
                                .isEqualTo(why));
    }

    /// Every way to change one bit in each byte, and to cut the last byte off.
    static Stream<byte[]> damaged(byte[] whole) {
        Stream<byte[]> flipped = IntStream.range(0, whole.length).mapToObj(at -> {
            byte[] copy = whole.clone();
            copy[at] ^= (byte) (1 << at % 8);
            return copy;
        });
        return Stream.concat(flipped, Stream.of(java.util.Arrays.copyOf(whole, whole.length - 1)));
    }
}
