package org.throughline.vault.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A passphrase as it counts: its characters in one normal form (NFKC), one space where any were. Closing wipes it.
public final class Passphrase implements AutoCloseable {
    private static final int LEAST = 15;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final byte[] utf8;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
    }

    /// The characters given are wiped.
    ///
    /// @throws Refused if they are not whole characters
    public static Passphrase of(char[] typed) {
        try {
            String normal = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC);
            String spaced = SPACES.matcher(normal).replaceAll(" ").strip();
            byte[] room = new byte[3 * spaced.length()];
            var encoded = ByteBuffer.wrap(room);
            var result = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(spaced), encoded, true);
            if (result.isError()) result.throwException();
            byte[] utf8 = Arrays.copyOf(room, encoded.position());
            Arrays.fill(room, (byte) 0);
            return new Passphrase(utf8);
        } catch (CharacterCodingException halfCharacter) {
            throw new Refused(Refusal.PASSPHRASE_UNREADABLE, halfCharacter);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /// @throws Refused if it is too short or easily guessed
    void mustBeHardToGuess() {
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (text.codePointCount(0, text.length()) < LEAST) throw new Refused(Refusal.PASSPHRASE_SHORT);
        if (CommonPassphrases.hold(text)) throw new Refused(Refusal.PASSPHRASE_COMMON);
    }

    Secret key(Bytes salt, PassphraseCost cost) {
        return Argon2id.key(utf8, salt, cost);
    }

    @Override
    public void close() {
        Arrays.fill(utf8, (byte) 0);
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
