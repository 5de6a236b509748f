package org.throughline.reading.page;

/// How a paper writes a date in figures. It follows from the kind of paper, never from the date.
public enum DateOrder {
    /// `03/12/2020` is March 12: papers of the United States.
    MONTH_FIRST,
    /// `03/12/2020` is December 3: papers of Latin America.
    DAY_FIRST
}
