package org.throughline.office.paper;

import java.util.List;

/// What one rule answers about one thing.
///
/// @param possible the outcomes that are left, where each is a sentence of its own
/// @param deadline the anchor of the deadline that shows the same answer with its steps, or empty
/// @param ask the questions that would settle it, most decisive first
record AnswerCard(
        String anchor,
        String rule,
        String question,
        Sentence about,
        Mark mark,
        Sentence headline,
        List<Sentence> possible,
        List<String> ask,
        Sentence changes,
        boolean confirmed,
        String deadline,
        Why why) {

    boolean settled() {
        return switch (mark) {
            case YES, NO, VALUE -> true;
            case UNKNOWN, LAWYER -> false;
        };
    }

    boolean lawIsOpen() {
        return mark == Mark.UNKNOWN && ask.isEmpty();
    }

    /// True, false and unknown weigh the same and have a shape each.
    enum Mark {
        YES("yes"),
        NO("no"),
        VALUE("val"),
        UNKNOWN("unk"),
        LAWYER("ref");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
