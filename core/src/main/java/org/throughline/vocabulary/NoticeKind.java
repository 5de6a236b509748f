package org.throughline.vocabulary;

/// What a USCIS notice wants. [#OTHER] holds every notice that sets no time to answer.
public enum NoticeKind {
    REQUEST_FOR_EVIDENCE,
    INTENT_TO_DENY,
    OTHER
}
