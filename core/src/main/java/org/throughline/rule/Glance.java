package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// A finding at a glance, for lists of many clients: what [Evaluator#find] says, without its questions, its open law
/// and its explanation. Who wants these asks the evaluator about this one rule.
///
/// @param looks all that the answer rests on, put in words only where somebody reads them
/// @param changesOn the next day on which time alone changes the answer
public record Glance<T>(Rule<T> rule, Thing about, Answer<T> answer, Set<Look> looks, Optional<LocalDate> changesOn) {}
