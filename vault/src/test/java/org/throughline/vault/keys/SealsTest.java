package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.vault.keys.Refusing.damaged;
import static org.throughline.vault.keys.Refusing.refuses;

import org.junit.jupiter.api.Test;

/// The two ways to seal, by themselves.
class SealsTest {
    private static final byte[] PLAIN = "she entered in 2014".getBytes(UTF_8);
    private static final byte[] CONTEXT = "here".getBytes(UTF_8);

    private final Secret key = Secret.fresh();
    private final Aes aes = Aes.under(key);
    private final Bytes publicKey = Hpke.publicOf(key);
    private final Hpke opener = Hpke.opening(key);

    @Test
    void oneChangedBitDoesNotOpenWithAes() {
        damaged(aes.seal(PLAIN, CONTEXT))
                .forEach(bad -> refuses(
                        bad[0] != 1 || bad[1] != 1 ? Refusal.UNREADABLE : Refusal.RECORD_CHANGED,
                        () -> aes.open(bad, CONTEXT, Refusal.RECORD_CHANGED)));
    }

    @Test
    void anotherContextOrKeyDoesNotOpenWithAes() {
        byte[] sealed = aes.seal(PLAIN, CONTEXT);
        refuses(Refusal.RECORD_CHANGED, () -> aes.open(sealed, new byte[0], Refusal.RECORD_CHANGED));
        refuses(Refusal.RECORD_CHANGED, () -> Aes.under(Secret.fresh()).open(sealed, CONTEXT, Refusal.RECORD_CHANGED));
        assertThat(aes.open(sealed, CONTEXT, Refusal.RECORD_CHANGED)).isEqualTo(PLAIN);
    }

    @Test
    void aesNeverSealsTwiceAlike() {
        assertThat(aes.seal(PLAIN, CONTEXT)).isNotEqualTo(aes.seal(PLAIN, CONTEXT));
        assertThat(aes.seal(PLAIN, CONTEXT)).hasSize(2 + 12 + PLAIN.length + 16);
    }

    @Test
    void oneChangedBitDoesNotOpenWithHpke() {
        damaged(Hpke.seal(publicKey, PLAIN, CONTEXT).toArray())
                .forEach(bad -> refuses(
                        bad[0] != 1 || bad[1] != 2 ? Refusal.UNREADABLE : Refusal.GRANT_CHANGED,
                        () -> opener.open(Bytes.of(bad), CONTEXT, Refusal.GRANT_CHANGED)));
    }

    @Test
    void anotherContextOrKeyDoesNotOpenWithHpke() {
        Bytes sealed = Hpke.seal(publicKey, PLAIN, CONTEXT);
        refuses(Refusal.GRANT_CHANGED, () -> opener.open(sealed, new byte[0], Refusal.GRANT_CHANGED));
        refuses(Refusal.GRANT_CHANGED, () -> Hpke.opening(Secret.fresh()).open(sealed, CONTEXT, Refusal.GRANT_CHANGED));
        assertThat(opener.open(sealed, CONTEXT, Refusal.GRANT_CHANGED)).isEqualTo(PLAIN);
    }

    @Test
    void aWrappedKeyIsThatKeyAndEightySevenBytesLong() {
        Bytes wrapped = Hpke.wrap(publicKey, key, CONTEXT);
        assertThat(wrapped.size()).isEqualTo(Alg.HEADER + 85);
        assertThat(opener.unwrap(wrapped, CONTEXT, Refusal.GRANT_CHANGED).copy())
                .isEqualTo(key.copy());
        assertThat(aes.unwrap(aes.wrap(key, CONTEXT), CONTEXT, Refusal.GRANT_CHANGED)
                        .copy())
                .isEqualTo(key.copy());
    }

    @Test
    void whatIsNoKeyIsNotTakenForOne() {
        Bytes sealed = Hpke.seal(publicKey, PLAIN, CONTEXT);
        refuses(Refusal.GRANT_CHANGED, () -> opener.unwrap(sealed, CONTEXT, Refusal.GRANT_CHANGED));
        refuses(Refusal.UNREADABLE, () -> Hpke.seal(Bytes.of((byte) 1), PLAIN, CONTEXT));
    }

    @Test
    void whatOneSealedTheOtherDoesNotTake() {
        byte[] byAes = aes.seal(PLAIN, CONTEXT);
        refuses(Refusal.UNREADABLE, () -> opener.open(Bytes.of(byAes), CONTEXT, Refusal.GRANT_CHANGED));
        refuses(Refusal.UNREADABLE, () -> aes.open(new byte[] {1}, CONTEXT, Refusal.RECORD_CHANGED));
    }

    @Test
    void aSignatureFitsOneMessageAndOneKey() {
        Bytes signature = Ed25519.sign(key, PLAIN);
        Bytes signing = Ed25519.publicOf(key);
        assertThat(Ed25519.isSigned(signing, signature, PLAIN)).isTrue();
        assertThat(Ed25519.isSigned(signing, signature, CONTEXT)).isFalse();
        assertThat(Ed25519.isSigned(Ed25519.publicOf(Secret.fresh()), signature, PLAIN))
                .isFalse();
        assertThat(Ed25519.isSigned(Bytes.of((byte) 3), signature, PLAIN)).isFalse();
        damaged(signature.toArray())
                .forEach(bad -> assertThat(Ed25519.isSigned(signing, Bytes.of(bad), PLAIN))
                        .isFalse());
    }
}
