package org.throughline.rule;

import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// How one world ends.
public sealed interface Outcome {
    record Value(Object value) implements Outcome {}

    /// The record is silent on a point that has no choices to try.
    record NotKnown(FactType<?> type, Thing about) implements Outcome {}

    record Referred(Text why) implements Outcome {}
}
