package org.throughline.reading;

import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.reading.page.Area;

/// A value that should stand on a page and could not be made out: a task for a person.
public record NotRead(FactType<?> type, Optional<Area> near, String why) {}
