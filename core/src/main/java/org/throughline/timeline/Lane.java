package org.throughline.timeline;

import java.util.List;

/// One track of a timeline, with what stands on it in order of the days.
public record Lane(Track track, List<Happening> happenings) {
    public Lane {
        happenings = List.copyOf(happenings);
    }
}
