package org.throughline.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a USCIS notice wants. [#OTHER] holds every notice that sets no time to answer.
public enum NoticeKind {
    REQUEST_FOR_EVIDENCE,
    INTENT_TO_DENY,
    OTHER;

    private static final Set<String> NO_ANSWER_WANTED = Set.of(
            "receipt notice", "approval notice", "fingerprint notification", "transfer notice", "welcome notice");

    /// The kind that a printed notice type stands for; empty for words we do not know.
    static Optional<NoticeKind> of(String printed) {
        String plain = printed.strip().toLowerCase(Locale.ROOT);
        if (plain.contains("request for") && plain.contains("evidence")) return Optional.of(REQUEST_FOR_EVIDENCE);
        if (plain.contains("intent to deny")) return Optional.of(INTENT_TO_DENY);
        return NO_ANSWER_WANTED.contains(plain) ? Optional.of(OTHER) : Optional.empty();
    }
}
