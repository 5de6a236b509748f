package org.throughline.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// What a hearing is for, as far as the times to file differ.
public enum HearingKind {
    /// A short hearing to plead and to set dates.
    MASTER,
    /// The hearing of evidence.
    INDIVIDUAL,
    OTHER;

    /// The kind that printed words stand for; empty for words we do not know.
    static Optional<HearingKind> of(String printed) {
        String plain = printed.toLowerCase(Locale.ROOT);
        boolean master = plain.contains("master");
        boolean individual = plain.contains("individual") || plain.contains("merits");
        if (master == individual) return Optional.empty();
        return Optional.of(master ? MASTER : INDIVIDUAL);
    }
}
