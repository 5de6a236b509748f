package org.throughline.vault.keys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/// Offers passphrases: five words out of 7,776, drawn at random, which is 64 bits.
///
/// The words are the long list of the Electronic Frontier Foundation; the file says its source and licence.
public final class WordList {
    private static final int WORDS = 5;
    private static final int COMPARED = 4;
    private static final List<String> LIST = lines("words.txt");

    private WordList() {}

    /// To be shown once to the one who will use it, and kept nowhere.
    public static char[] offer() {
        var random = new SecureRandom();
        var phrase = new StringJoiner(" ");
        for (int i = 0; i < WORDS; i++) phrase.add(LIST.get(random.nextInt(LIST.size())));
        return phrase.toString().toCharArray();
    }

    /// The beginning of a hash as words that two people can compare aloud: 51 bits of it.
    public static List<String> of(byte[] hash) {
        var words = new ArrayList<String>();
        for (int i = 0; i < COMPARED; i++) {
            int two = ByteBuffer.wrap(hash).getShort(2 * i) & 0xffff;
            words.add(LIST.get((two * LIST.size()) >> Short.SIZE));
        }
        return words;
    }

    static List<String> words() {
        return LIST;
    }

    /// The lines of a resource of this package, without those that begin with `#`.
    static List<String> lines(String resource) {
        try (InputStream from = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
