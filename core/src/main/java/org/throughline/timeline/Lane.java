package org.throughline.timeline;

import java.util.List;
import org.throughline.fact.Source.Speaker;

/// All that one speaker tells, in order of the days it tells of.
public record Lane(Speaker speaker, List<Happening> happenings) {
    public Lane {
        happenings = List.copyOf(happenings);
    }
}
