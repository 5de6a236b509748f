package org.throughline.reading.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes names and short texts as printed, without the dirt at their ends.
public final class PrintedText {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}](?:[\\p{L}'’´`.-]|,?[ \\n]?(?=\\p{L}))*[\\p{L}.]|\\p{L}");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}(\\[](?:.*[\\p{L}\\p{N})\\].])?");

    private PrintedText() {}

    /// A name as printed and in the printed order: letters, hyphens and commas. A name with figures in it is none.
    public static Optional<Read<String>> name(Passage passage) {
        Matcher matcher = NAME.matcher(passage.text());
        if (!matcher.find() || passage.text().chars().anyMatch(Character::isDigit)) return Optional.empty();
        return Optional.of(read(passage.cut(matcher.start(), matcher.end())));
    }

    /// The whole cell as printed.
    public static Optional<Read<String>> text(Passage passage) {
        Matcher matcher = TEXT.matcher(passage.text());
        return matcher.find() ? Optional.of(read(passage.cut(matcher.start(), matcher.end()))) : Optional.empty();
    }

    private static Read<String> read(Passage words) {
        return Read.of(words.folded(), words);
    }
}
