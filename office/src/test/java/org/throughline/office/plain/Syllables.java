package org.throughline.office.plain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts syllables by the letters of a word.
///
/// English: each group of vowels is a syllable; an `e` that is not heard is taken off, vowels that are said apart are
/// added, and frequent words that follow neither rule stand in a list. Spanish has rules without exceptions: strong
/// vowels (a, e, o, and i, u with an accent) make a syllable each, weak ones beside them do not, two weak ones make
/// one, and the `u` of `que` and `gui` is not heard.
final class Syllables {
    private static final Pattern PARTS = Pattern.compile("[-/]");
    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");
    private static final Pattern APART = Pattern.compile(
            "(?<![tcsg])ia(?!g|r)(?<!lia(?=n))|(?<![tcsg])io(?!u)|[^qg]ua|eo(?!r|n|p)|(?<=[pr])iet|(?<=cr)ea(?=t(?!u))|[aeiou]ying|uing|oing|sm\\b");
    private static final List<Pattern> MUTE = List.of(
            Pattern.compile("[^aeiouyl]e$|[aeiouyrl]le$|[iu]e$"),
            Pattern.compile("[^aeiouytdl]ed$|[aeiouyl]led$"),
            Pattern.compile("[^aeiouyscgzxhl]es$|[aeiouyrl]les$|thes$"));
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("client", 2),
            Map.entry("clients", 2),
            Map.entry("being", 2),
            Map.entry("earlier", 3),
            Map.entry("earliest", 3),
            Map.entry("serious", 3),
            Map.entry("previous", 3),
            Map.entry("reopen", 3),
            Map.entry("reopens", 3),
            Map.entry("reopened", 3),
            Map.entry("reopening", 4),
            Map.entry("argue", 2),
            Map.entry("argued", 2),
            Map.entry("value", 2),
            Map.entry("values", 2),
            Map.entry("anyone", 3),
            Map.entry("something", 2),
            Map.entry("somebody", 3),
            Map.entry("sometimes", 2),
            Map.entry("someone", 2),
            Map.entry("timeline", 2),
            Map.entry("safely", 2),
            Map.entry("elsewhere", 2),
            Map.entry("expire", 2),
            Map.entry("expires", 2),
            Map.entry("rulebook", 2),
            Map.entry("careful", 2),
            Map.entry("acquire", 2),
            Map.entry("entire", 2),
            Map.entry("require", 2),
            Map.entry("hire", 1),
            Map.entry("statement", 2),
            Map.entry("therefore", 2),
            Map.entry("lifetime", 2),
            Map.entry("movement", 2),
            Map.entry("agreement", 3),
            Map.entry("placement", 2),
            Map.entry("homeland", 2),
            Map.entry("fiance", 3),
            Map.entry("ours", 1));

    private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eiéí])");
    private static final Pattern STRONG = Pattern.compile("[aeoáéóíú]");
    private static final Pattern WEAK = Pattern.compile("(?<![aeoáéóíúiuü])(?:[iuü]+|y)(?![aeoáéóíúiuü])");

    private Syllables() {}

    static int english(String word) {
        return Math.max(
                1,
                PARTS.splitAsStream(word.toLowerCase(Locale.ROOT))
                        .map(part -> part.replaceAll("[^a-z]", ""))
                        .filter(part -> !part.isEmpty())
                        .mapToInt(Syllables::part)
                        .sum());
    }

    private static int part(String word) {
        Integer listed = LISTED.get(word);
        if (listed != null) return listed;
        long groups = GROUP.matcher(word).results().count();
        long apart = APART.matcher(word).results().count();
        boolean mute = groups > 1
                && MUTE.stream().anyMatch(pattern -> pattern.matcher(word).find());
        return (int) Math.max(1, groups + apart - (mute ? 1 : 0));
    }

    static int spanish(String word) {
        String said = SILENT_U.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        long strong = STRONG.matcher(said).results().count();
        long weak = WEAK.matcher(said).results().count();
        return (int) Math.max(1, strong + weak);
    }
}
