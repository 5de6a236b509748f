package org.throughline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Some words of a page in reading order, as one text that knows where each of its characters stands.
///
/// In [#text] words are parted by a blank, columns by `\t`, lines by `\n`; so `\s` matches any of them and `[^\t\n]`
/// stays within a cell. A passage may begin or end inside a word.
public final class Passage {
    private final List<Placed> words;
    private final int[] starts;
    private final String text;

    Passage(List<Placed> words) {
        this.words = List.copyOf(words);
        this.starts = new int[words.size()];
        var all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) all.append(words.get(i).before());
            starts[i] = all.length();
            all.append(words.get(i).word().text());
        }
        this.text = all.toString();
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words as the page shows them; a word that the passage cuts is cut here too.
    public List<Word> words() {
        return words.stream().map(Placed::word).toList();
    }

    /// How sure we are of the least sure word: 1 for a text layer.
    public float confidence() {
        return words.stream()
                .map(placed -> placed.word().confidence())
                .min(Float::compare)
                .orElse(0f);
    }

    /// Where it stands on the page turned upright. For the place on the page as displayed, see [Claims#areaOf].
    public Area upright() {
        return words.stream().map(Placed::upright).reduce(Area::plus).orElseThrow();
    }

    List<Placed> placed() {
        return words;
    }

    /// How many characters of [#text] stand left of a place, all of one line.
    int left(double x) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Area area = words.get(i).upright();
            int length = words.get(i).word().text().length();
            if (x <= area.x0()) break;
            double share = Math.min(1, (x - area.x0()) / Math.max(area.width(), 0.01));
            at = starts[i] + (int) Math.round(share * length);
        }
        return at;
    }

    /// The characters of [#text] from one to another, without blanks at the ends.
    public Passage cut(int from, int to) {
        var some = new ArrayList<Placed>();
        for (int i = 0; i < words.size(); i++) {
            int first = Math.max(from - starts[i], 0);
            int last = Math.min(to - starts[i], words.get(i).word().text().length());
            if (first < last) some.add(words.get(i).part(first, last));
        }
        return new Passage(some);
    }

    /// The first place that the pattern describes: its group `value` if it has one that took part, else all of it.
    public Optional<Passage> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) return Optional.empty();
        boolean named = pattern.namedGroups().containsKey("value") && matcher.start("value") >= 0;
        return Optional.of(
                named ? cut(matcher.start("value"), matcher.end("value")) : cut(matcher.start(), matcher.end()));
    }

    /// [#find] for every place that the pattern describes.
    public List<Passage> findAll(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(result -> cut(result.start(), result.end()))
                .toList();
    }

    /// What stands before the first column gap or line end.
    public Passage cell() {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') end++;
        return cut(0, end);
    }

    /// [#text] with single blanks only.
    public String folded() {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
