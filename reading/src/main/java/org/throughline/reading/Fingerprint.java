package org.throughline.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.reading.page.Word;

/// The words of a page as sorted hashes: enough to tell whether two pages are copies, and small enough to keep for
/// thousands of pages.
final class Fingerprint {
    private static final int SKETCH = 8;

    private final int[] hashes;

    private Fingerprint(int[] hashes) {
        this.hashes = hashes;
    }

    static Fingerprint of(List<Word> words) {
        return new Fingerprint(words.stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(word -> word.length() > 1)
                .mapToInt(word -> word.hashCode() * 0x9E3779B9)
                .sorted()
                .toArray());
    }

    int words() {
        return hashes.length;
    }

    /// A few of the hashes, mostly the same ones for pages that are nearly alike.
    int[] sketch() {
        return Arrays.stream(hashes).distinct().limit(SKETCH).toArray();
    }

    /// The share of words that two pages have in common, from 0 to 1.
    double likeness(Fingerprint other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) i++;
            else j++;
        }
        int all = hashes.length + other.hashes.length - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
