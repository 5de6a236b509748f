package org.throughline.timeline;

import java.util.List;
import java.util.SequencedMap;
import org.throughline.fact.Fact;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;

/// Claims about one thing that cannot all hold: each side with those who say it. No side wins in silence.
public record Contradiction(FactType<?> type, Thing about, SequencedMap<?, ? extends List<? extends Fact<?>>> sides) {}
