package org.throughline.rule;

/// What is legally lost if a day passes, gravest first. This is the order of the caseload; persons are never scored.
public enum IfMissed {
    LIBERTY,
    HEARING_OR_APPEAL,
    STATUS_OR_WORK,
    MONEY_OR_TIME
}
