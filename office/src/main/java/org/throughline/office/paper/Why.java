package org.throughline.office.paper;

import java.util.List;

/// How an answer came about, ready to be shown.
///
/// @param ways one for each way the record or the law can be read; one only where all lead to the same
/// @param moreWays how many ways are not shown
/// @param law the sections it rests on
/// @param figures the figures of law it used, each with its dates
record Why(List<Way> ways, int moreWays, List<String> law, List<Figure> figures) {

    /// One way of reading, and what it leads to.
    record Way(List<Line> lines, Sentence leadsTo) {}

    /// One step. `result` is empty where the step only says why.
    record Line(Mark mark, int depth, Sentence text, Sentence result, String note, List<SourceLink> sources) {}

    /// What kind of ground a step stands on; each has a shape and a word.
    enum Mark {
        PAGE("yes"),
        SUPPOSED("unk"),
        UNKNOWN("unk"),
        LAW("law"),
        READING("law"),
        RULE("rule"),
        REASON("rule");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    /// A figure of law.
    ///
    /// @param warning why it must be checked before one relies on it, or empty
    record Figure(String id, String value, String citation, Sentence inForce, String chosenBy, String warning) {}

    List<String> warnings() {
        return figures.stream()
                .map(Figure::warning)
                .filter(warning -> !warning.isEmpty())
                .distinct()
                .toList();
    }
}
