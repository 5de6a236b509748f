package org.throughline.rule;

import org.throughline.fact.FactType;
import org.throughline.fact.Thing;

/// A point on which an answer depends. Asked only if its value splits the outcomes.
///
/// @param disputed true where the record holds several answers already, so that the papers are asked and not the client
/// @param outcomes how many different outcomes its values lead to; more is more decisive
public record Question(FactType<?> type, Thing about, boolean disputed, int outcomes) {}
