package org.throughline.vocabulary;

/// What a relative is in the eyes of immigration law.
public enum FamilyStanding {
    CITIZEN,
    /// A lawful permanent resident.
    RESIDENT,
    NEITHER
}
