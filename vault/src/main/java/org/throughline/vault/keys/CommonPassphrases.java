package org.throughline.vault.keys;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Passphrases that a guesser tries first: up to three of the most used passwords set side by side, in any case and
/// with any spaces or signs between them.
final class CommonPassphrases {
    private static final int PIECES = 3;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> USED = new HashSet<>(WordList.lines("common.txt"));
    private static final int LONGEST =
            USED.stream().mapToInt(String::length).max().orElseThrow();

    private CommonPassphrases() {}

    static boolean hold(String passphrase) {
        String bare = SIGNS.matcher(passphrase).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isOneSign = bare.chars().distinct().count() <= 1;
        return isOneSign || isMadeOf(bare, PIECES);
    }

    private static boolean isMadeOf(String rest, int pieces) {
        if (rest.isEmpty()) return true;
        if (pieces == 0) return false;
        for (int end = Math.min(rest.length(), LONGEST); end > 0; end--)
            if (USED.contains(rest.substring(0, end)) && isMadeOf(rest.substring(end), pieces - 1)) return true;
        return false;
    }
}
