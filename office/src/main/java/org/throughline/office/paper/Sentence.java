package org.throughline.office.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.throughline.text.Text;

/// A sentence in the reader's language, cut where a day stands in it, so that each day carries what it rests on.
record Sentence(List<Part> parts) {
    /// A piece of a sentence.
    sealed interface Part {
        record Words(String text) implements Part {}

        record Day(LocalDate on, String shown, Basis basis) implements Part {}
    }

    // Private-use characters stand for the holes while the language is applied; no text of ours holds them.
    private static final char OPEN = '\uE000';
    private static final Pattern HOLE = Pattern.compile("\uE000(\\d)");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\uE000\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}");

    public Sentence {
        parts = List.copyOf(parts);
    }

    static Sentence words(String words) {
        return new Sentence(List.of(new Part.Words(clean(words))));
    }

    static Sentence day(LocalDate day, Basis basis, Language language) {
        return new Sentence(List.of(new Part.Day(day, language.day(day), basis)));
    }

    static Sentence weekday(LocalDate day, Basis basis, Language language) {
        return new Sentence(List.of(new Part.Day(day, language.weekday(day), basis)));
    }

    /// A value as a sentence of its own.
    static Sentence value(Object value, Basis basis, Language language) {
        return value instanceof LocalDate day ? day(day, basis, language) : words(language.words(value));
    }

    static Sentence of(Text text, List<?> values, Basis basis, Language language) {
        var holes =
                IntStream.range(0, values.size()).mapToObj(n -> "" + OPEN + n).toArray();
        String pattern = language.say(text, holes);
        var parts = new ArrayList<Part>();
        var matcher = HOLE.matcher(pattern);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) parts.add(new Part.Words(pattern.substring(from, matcher.start())));
            parts.addAll(value(values.get(Integer.parseInt(matcher.group(1))), basis, language)
                    .parts());
            from = matcher.end();
        }
        if (from < pattern.length()) parts.add(new Part.Words(pattern.substring(from)));
        return new Sentence(parts);
    }

    /// The sentence as plain text, for labels that a screen reader speaks.
    String plain() {
        var all = new StringBuilder();
        for (Part part : parts)
            all.append(
                    switch (part) {
                        case Part.Words(var text) -> text;
                        case Part.Day(var _, var shown, var _) -> shown;
                    });
        return all.toString();
    }

    /// This sentence with another straight after it.
    Sentence with(Sentence next) {
        var all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new Sentence(all);
    }

    boolean isEmpty() {
        return plain().isEmpty();
    }

    /// Words of a page without characters that no reader sees and that could turn the line around.
    static String clean(String words) {
        return UNSEEN.matcher(words).replaceAll("");
    }
}
