package org.throughline.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.vault.keys.Refusing.refuses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {
    private static final Bytes SALT = Bytes.ofHex("00".repeat(16));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password-Dragon-123456",
                "iloveyou forever",
                "qwertyuiop123456",
                "aaaaaaaaaaaaaaaa",
                "Correct Horse Battery Staple",
                "---------------"
            })
    void whatAGuesserTriesFirstIsRefused(String text) {
        refuses(Refusal.PASSPHRASE_COMMON, () -> phrase(text).mustBeHardToGuess());
    }

    @Test
    void fifteenCharactersAreNeededAndEachCountsOnce() {
        refuses(Refusal.PASSPHRASE_SHORT, () -> phrase("zebrawombatfig").mustBeHardToGuess());
        phrase("zebrawombatfigs").mustBeHardToGuess();
        refuses(
                Refusal.PASSPHRASE_SHORT,
                () -> phrase("\uD83E\uDD93".repeat(14)).mustBeHardToGuess());
    }

    @Test
    void fourCommonWordsAreNotRefusedForThat() {
        phrase("monkey dragon master shadow").mustBeHardToGuess();
        refuses(Refusal.PASSPHRASE_COMMON, () -> phrase("monkey dragon master").mustBeHardToGuess());
    }

    @Test
    void aWeakPassphraseIsRefusedWhereItIsSet() {
        Puk puk = Puk.fresh(PrincipalId.fresh());
        refuses(Refusal.PASSPHRASE_SHORT, () -> puk.wrap(phrase("short")));
        refuses(Refusal.PASSPHRASE_COMMON, () -> puk.wrap(phrase("passwordpassword")));
    }

    @Test
    void twoKeyboardsThatWriteOneLetterDifferentlyGiveOneKey() {
        assertThat(key("niño camina sin prisa")).isEqualTo(key("nin\u0303o camina\u00A0sin   prisa "));
        assertThat(key("niño camina sin prisa")).isNotEqualTo(key("nino camina sin prisa"));
    }

    @Test
    void whatWasTypedIsWiped() {
        char[] typed = "unpaved turtle jolly ember vase".toCharArray();
        Passphrase.of(typed);
        assertThat(typed).containsOnly('\0');
        char[] half = "half a \uD83D character".toCharArray();
        refuses(Refusal.PASSPHRASE_UNREADABLE, () -> Passphrase.of(half));
        assertThat(half).containsOnly('\0');
    }

    @Test
    void aClosedPassphraseIsNoLongerItself() {
        Passphrase phrase = phrase("unpaved turtle jolly ember vase");
        byte[] before = phrase.key(SALT, PassphraseCost.LEAST).copy();
        phrase.close();
        assertThat(phrase.key(SALT, PassphraseCost.LEAST).copy()).isNotEqualTo(before);
    }

    @Test
    void saltAndCostChangeTheKey() {
        byte[] utf8 = "unpaved turtle jolly ember vase".getBytes(StandardCharsets.UTF_8);
        byte[] one = Argon2id.key(utf8, SALT, PassphraseCost.LEAST).copy();
        assertThat(one).isEqualTo(Argon2id.key(utf8, SALT, PassphraseCost.LEAST).copy());
        assertThat(one)
                .isNotEqualTo(Argon2id.key(utf8, Bytes.ofHex("01".repeat(16)), PassphraseCost.LEAST)
                        .copy());
        assertThat(one)
                .isNotEqualTo(Argon2id.key(utf8, SALT, new PassphraseCost(19 * 1024, 3, 1))
                        .copy());
        assertThat(one)
                .isNotEqualTo(Argon2id.key(utf8, SALT, new PassphraseCost(19 * 1024, 2, 2))
                        .copy());
    }

    @Test
    void aThirdTryWaitsUntilOneOfTwoIsDone() throws InterruptedException {
        Argon2id.AT_ONCE.acquire(2);
        var third = CompletableFuture.supplyAsync(
                () -> Argon2id.key(new byte[] {1}, SALT, PassphraseCost.LEAST),
                task -> Thread.ofVirtual().start(task));
        while (!Argon2id.AT_ONCE.hasQueuedThreads()) Thread.onSpinWait();
        assertThat(third.isDone()).isFalse();
        Argon2id.AT_ONCE.release(2);
        assertThat(third.join().copy()).hasSize(32);
        assertThat(Argon2id.AT_ONCE.availablePermits()).isEqualTo(2);
    }

    @Test
    void theOfferedPassphraseHasFiveWordsOfTheListAndIsTaken() {
        for (int i = 0; i < 50; i++) {
            String offer = new String(WordList.offer());
            var words = Arrays.asList(offer.split(" ", -1));
            assertThat(words).hasSize(5);
            Passphrase.of(offer.toCharArray()).mustBeHardToGuess();
        }
        assertThat(new String(WordList.offer())).isNotEqualTo(new String(WordList.offer()));
    }

    @Test
    void theListHasAsManyDifferentWordsAsItPromises() {
        assertThat(WordList.words()).hasSize(7776).allMatch(word -> word.matches("[a-z-]+"));
        assertThat(new HashSet<>(WordList.words())).hasSize(7776);
    }

    private static byte[] key(String text) {
        return phrase(text).key(SALT, PassphraseCost.LEAST).copy();
    }

    private static Passphrase phrase(String text) {
        return Passphrase.of(text.toCharArray());
    }
}
