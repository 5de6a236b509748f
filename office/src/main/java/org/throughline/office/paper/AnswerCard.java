package org.throughline.office.paper;

import java.util.List;

/// What one rule answers about one thing.
///
/// @param possible the outcomes that are left, where each is a sentence of its own
/// @param deadline the anchor of the deadline that shows the same answer with its steps, or empty
/// @param ask the questions that would settle it, most decisive first
/// @param law what nobody can be asked, because the law is open there
record AnswerCard(
        String anchor,
        String rule,
        String question,
        Sentence about,
        Mark mark,
        Sentence headline,
        List<Sentence> possible,
        List<String> ask,
        List<OpenLaw> law,
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

    /// Whether nobody can be asked.
    boolean onlyLawIsOpen() {
        return ask.isEmpty() && !law.isEmpty();
    }

    /// A point on which the law itself is open, with every reading of it.
    record OpenLaw(String question, List<String> readings) {}

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
