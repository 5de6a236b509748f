package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// A rule's answer about one thing, why, what it looked at, and the next day on which time alone changes it.
public record Finding<T>(
        Rule<T> rule,
        Thing about,
        Answer<T> answer,
        Explanation explanation,
        Set<Look> looks,
        Optional<LocalDate> changesOn,
        String rulebookEdition) {
    public Finding {
        looks = Set.copyOf(looks);
    }
}
