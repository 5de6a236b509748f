package org.throughline.time;

/// Where an office is, as far as its holidays differ.
public enum Office {
    /// DC, Montgomery and Prince George's (MD), Arlington and Fairfax, Alexandria and Falls Church (VA): these keep
    /// Inauguration Day. The Board of Immigration Appeals is in Falls Church.
    WASHINGTON_AREA,
    ELSEWHERE
}
