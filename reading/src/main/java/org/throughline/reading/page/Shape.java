package org.throughline.reading.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a number looks like: `L` a letter, `D` a figure, `X` either, `~` a place where a blank or a hyphen may stand.
/// A receipt number is `LLL~DD~DDD~DDDDD`.
///
/// A number in which OCR took a letter for a figure or the other way round is found as `UNSURE`; more than a third of
/// such characters is no number.
final class Shape {
    private static final String EDGE = "(?<![0-9A-Za-z])";
    private static final String END = "(?![0-9A-Za-z])";
    private static final String LIKE_FIGURES = "OoQDlI|!iZzSsGbTBgq";
    private static final String FIGURES = "0000111112255667899";
    private static final String LIKE_LETTERS = "01258";
    private static final String LETTERS = "OIZSB";

    private final String mask;
    private final Pattern strict;
    private final Pattern loose;

    private Shape(String before, String mask) {
        this.mask = mask.replace("~", "");
        this.strict = pattern(before, mask, "[A-Za-z]", "[0-9]");
        this.loose = pattern(before, mask, "[A-Za-z" + LIKE_LETTERS + "]", "[0-9" + LIKE_FIGURES + "]");
    }

    static Shape of(String mask) {
        return new Shape("", mask);
    }

    /// A shape with something before it that belongs to the number as printed, but not to its value.
    static Shape of(String before, String mask) {
        return new Shape(before, mask);
    }

    private static Pattern pattern(String before, String mask, String letter, String figure) {
        var all = new StringBuilder(EDGE + before + "(?<number>");
        for (char c : mask.toCharArray())
            all.append(
                    switch (c) {
                        case 'L' -> letter;
                        case 'D' -> figure;
                        case 'X' -> "[0-9A-Za-z]";
                        default -> "\\s?[-–—.]?\\s?";
                    });
        return Pattern.compile(all + ")" + END);
    }

    /// The first number of this shape: its letters and figures only, capitals.
    Optional<Read<String>> in(Passage passage) {
        Matcher matcher = strict.matcher(passage.text());
        if (matcher.find()) return Optional.of(Read.of(plain(matcher), passage.cut(matcher.start(), matcher.end())));
        matcher = loose.matcher(passage.text());
        while (matcher.find()) {
            String printed = plain(matcher);
            String repaired = repaired(printed);
            if (3 * differences(printed, repaired) <= printed.length())
                return Optional.of(Read.guessed(repaired, passage.cut(matcher.start(), matcher.end())));
        }
        return Optional.empty();
    }

    private static String plain(Matcher matcher) {
        return matcher.group("number").replaceAll("[\\s.–—-]", "");
    }

    private String repaired(String printed) {
        var all = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            all.append(
                    switch (mask.charAt(i)) {
                        case 'D' -> swap(c, LIKE_FIGURES, FIGURES);
                        case 'L' -> swap(c, LIKE_LETTERS, LETTERS);
                        default -> c;
                    });
        }
        return all.toString().toUpperCase(Locale.ROOT);
    }

    private static int differences(String one, String other) {
        int n = 0;
        for (int i = 0; i < one.length(); i++) if (Character.toUpperCase(one.charAt(i)) != other.charAt(i)) n++;
        return n;
    }

    private static char swap(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }

    /// Letters that look like figures, as figures.
    static String figures(String printed) {
        var all = new StringBuilder();
        for (char c : printed.toCharArray()) all.append(swap(c, LIKE_FIGURES, FIGURES));
        return all.toString();
    }
}
