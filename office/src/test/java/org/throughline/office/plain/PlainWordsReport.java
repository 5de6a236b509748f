package org.throughline.office.plain;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures every text for clients: per topic, and each text of eight words or more on its own. Run it with
/// `bench/plain-words.sh`; `PlainWordsTest` holds the texts to the same limits.
final class PlainWordsReport {
    static final double HARDEST_GRADE = 6;
    static final double LEAST_INFLESZ = 65;
    /// A shorter text says too little about how it reads.
    static final int FEWEST_WORDS = 8;

    /// One text that is harder to read than it may be.
    record Hard(String topic, String file, String language, double measure, String words) {}

    private PlainWordsReport() {}

    public static void main(String[] arguments) throws IOException {
        print(TextsOfSource.under(Path.of(arguments.length == 0 ? "." : arguments[0])), System.out);
    }

    static Readability english(TextsOfSource topic) {
        return topic.texts().stream()
                .map(text -> Readability.english(text.english()))
                .reduce(Readability.NOTHING, Readability::plus);
    }

    static Readability spanish(TextsOfSource topic) {
        return topic.texts().stream()
                .map(text -> Readability.spanish(text.spanish()))
                .reduce(Readability.NOTHING, Readability::plus);
    }

    static List<Hard> hard(TextsOfSource topic) {
        var hard = new ArrayList<Hard>();
        for (TextsOfSource.Found text : topic.texts()) {
            Readability english = Readability.english(text.english());
            Readability spanish = Readability.spanish(text.spanish());
            if (english.words() >= FEWEST_WORDS && english.grade() > HARDEST_GRADE)
                hard.add(new Hard(topic.topic(), text.file(), "en", english.grade(), text.english()));
            if (spanish.words() >= FEWEST_WORDS && spanish.inflesz() < LEAST_INFLESZ)
                hard.add(new Hard(topic.topic(), text.file(), "es", spanish.inflesz(), text.spanish()));
        }
        return hard;
    }

    static void print(List<TextsOfSource> topics, PrintStream out) {
        out.println("| topic | texts | English words | grade | Spanish words | INFLESZ | texts over the limit |");
        out.println("|---|---|---|---|---|---|---|");
        for (TextsOfSource topic : topics) {
            Readability english = english(topic);
            Readability spanish = spanish(topic);
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f | %d | %.0f | %d |%n",
                    topic.topic(),
                    topic.texts().size(),
                    english.words(),
                    english.grade(),
                    spanish.words(),
                    spanish.inflesz(),
                    hard(topic).size());
        }
        for (TextsOfSource topic : topics)
            for (Hard text : hard(topic))
                out.printf(
                        Locale.ROOT,
                        "%n%s %s %s %.1f: %s",
                        text.topic(),
                        text.file(),
                        text.language(),
                        text.measure(),
                        text.words());
        out.flush();
    }
}
