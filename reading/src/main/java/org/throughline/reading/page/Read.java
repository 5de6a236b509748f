package org.throughline.reading.page;

import org.throughline.fact.FactType;
import org.throughline.fact.Standing;

/// A value made out of some words of a page, and whether we stand by it.
public record Read<T>(T value, Passage passage, Standing standing) {
    /// Below this confidence a person must look at a number, a date or a name that OCR read.
    private static final float SURE = 0.60f;

    /// A value that stands there as it should: read, unless OCR itself was not sure of a word.
    public static <T> Read<T> of(T value, Passage passage) {
        return new Read<>(value, passage, passage.confidence() < SURE ? Standing.UNSURE : Standing.READ);
    }

    /// A value that took a guess about some character.
    public static <T> Read<T> guessed(T value, Passage passage) {
        return new Read<>(value, passage, Standing.UNSURE);
    }

    public void claim(FactType<T> type, Claims out) {
        out.claim(type, value, passage.words(), standing);
    }
}
