package org.throughline.reading.form;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Subject;

/// A box of a form edition in which an answer stands.
///
/// @param number tells the things of one page apart: the second entry listed is 2
/// @param area in points on the blank form
record AnswerBox(int page, Answer answer, Subject subject, int number, Area area) {
    /// What is written in, and how.
    sealed interface Answer {
        record Line(FactType<String> type) implements Answer {}

        record Day(FactType<LocalDate> type) implements Answer {}

        /// One character in each cell.
        record Comb(FactType<String> type, int cells) implements Answer {}
    }
}
