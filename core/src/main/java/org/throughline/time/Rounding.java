package org.throughline.time;

/// What to do when months or years are added to a day that the target month does not have. There is no default.
public enum Rounding {
    /// The last day of the shorter month.
    DOWN,
    /// The first day of the month after.
    UP,
    /// Refuse: the caller must ask both.
    ABORT
}
