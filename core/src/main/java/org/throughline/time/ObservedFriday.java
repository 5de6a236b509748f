package org.throughline.time;

/// Whether the Friday before a Saturday holiday stops a period from ending on it. No text settles this, so a rule asks
/// it as a [org.throughline.rule.LegalQuestion] and shows both days.
public enum ObservedFriday {
    /// A legal holiday like any other: the period runs on.
    LEGAL_HOLIDAY,
    /// A day off for the pay and leave of employees only: the period ends on it.
    WORKDAY
}
