package org.throughline.reading.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes names and short texts as printed, without the dirt at their ends.
public final class PrintedText {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}(?:[\\p{L}'’´`.-]|,?[ \\n]?(?=\\p{L}))*[\\p{L}.]|\\p{Lu}");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}(\\[](?:.*[\\p{L}\\p{N})\\].])?", Pattern.DOTALL);

    private PrintedText() {}

    /// A name as printed and in the printed order: letters, hyphens and commas, a capital first. What has figures in it
    /// is no name.
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

    /// Which of these choices the passage says, in the words of the choice.
    public static Optional<Read<String>> oneOf(Passage passage, String... choices) {
        Folded folded = Folded.of(passage.text());
        for (String choice : choices) {
            String key = Folded.key(choice);
            int errors = passage.confidence() < 1 ? key.length() / 8 : 0;
            Optional<Folded.Span> span = folded.find(key, 0, errors);
            if (span.isPresent())
                return Optional.of(Read.of(
                        choice, passage.cut(span.get().from(), span.get().to())));
        }
        return Optional.empty();
    }

    private static Read<String> read(Passage words) {
        return Read.of(words.folded(), words);
    }
}
