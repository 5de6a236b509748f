package org.throughline.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.throughline.text.Text;

/// A point on which the law itself is open: every defensible reading, each with its authority. Never picked in silence.
public record LegalQuestion<T>(String id, SequencedMap<T, Citation> readings, Text question) {
    public LegalQuestion {
        readings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(readings));
        if (readings.size() < 2) throw new IllegalArgumentException("an open question has two readings: " + id);
    }
}
