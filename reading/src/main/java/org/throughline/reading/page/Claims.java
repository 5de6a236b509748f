package org.throughline.reading.page;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Standing;

/// Where a reader puts what it found on a page.
public interface Claims {
    <T> void claim(Claim<T> claim);

    /// A value should stand here and could not be made out; becomes a task for a person.
    void couldNotRead(FactType<?> type, List<Word> near, String why);

    /// Claims an exact value that stands in these words, about the person the page is about.
    default <T> void claim(FactType<T> type, T value, List<Word> words, Standing standing) {
        claim(new Claim<>(type, Subject.CLIENT, 1, Said.exactly(value), areaOf(words), rawOf(words), standing));
    }

    static Area areaOf(List<Word> words) {
        return words.stream().map(Word::area).reduce(Area::plus).orElseThrow();
    }

    static String rawOf(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
