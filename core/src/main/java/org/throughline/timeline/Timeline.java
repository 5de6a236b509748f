package org.throughline.timeline;

import java.time.LocalDate;
import java.util.List;

/// One life as the papers tell it: a lane for each speaker, and where they disagree. Worked out, never stored.
///
/// @param landmarks days to be marked on every lane
public record Timeline(List<Lane> lanes, List<Contradiction> contradictions, List<LocalDate> landmarks) {
    public Timeline {
        lanes = List.copyOf(lanes);
        contradictions = List.copyOf(contradictions);
        landmarks = List.copyOf(landmarks);
    }
}
