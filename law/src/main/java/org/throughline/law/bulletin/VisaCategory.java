package org.throughline.law.bulletin;

import java.util.EnumSet;
import java.util.Set;

/// The line in which a petition waits. All but three stand in the Visa Bulletin.
public enum VisaCategory {
    /// Spouse, parent or young child of a citizen: no wait.
    IMMEDIATE_RELATIVE,
    F1,
    F2A,
    F2B,
    F3,
    F4,
    EB1,
    EB2,
    EB3,
    EB3_OTHER,
    EB4,
    EB4_RELIGIOUS,
    EB5_UNRESERVED,
    EB5_RURAL,
    EB5_HIGH_UNEMPLOYMENT,
    EB5_INFRASTRUCTURE,
    EB5_NON_REGIONAL,
    EB5_REGIONAL,
    /// The lottery: its numbers are not dates.
    DIVERSITY,
    OTHER;

    private static final Set<VisaCategory> NOT_IN_THE_BULLETIN = EnumSet.of(IMMEDIATE_RELATIVE, DIVERSITY, OTHER);

    boolean isInTheBulletin() {
        return !NOT_IN_THE_BULLETIN.contains(this);
    }

    /// Whether the line is one of the employment lines, INA 203(b).
    public boolean isEmployment() {
        return name().startsWith("EB");
    }

    /// Whether the line is one of the family lines, INA 203(a).
    public boolean isFamilyPreference() {
        return name().startsWith("F");
    }
}
