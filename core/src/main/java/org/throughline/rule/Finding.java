package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.Thing;

/// A rule's answer about one thing, why, what it looked at, and the next day on which time alone changes it.
///
/// @param confirmed true if every fact it looked at was confirmed by a person, or reads alike on pages of two different
///     documents; an answer on machine readings alone counts, but is never called confirmed
public record Finding<T>(
        Rule<T> rule,
        Thing about,
        Answer<T> answer,
        Explanation explanation,
        Set<Look> looks,
        Optional<LocalDate> changesOn,
        boolean confirmed,
        String rulebookEdition) {
    public Finding {
        looks = Set.copyOf(looks);
    }

    /// The same finding under another edition of the rulebook, which changed nothing that it looked at.
    Finding<T> under(String edition) {
        return new Finding<>(rule, about, answer, explanation, looks, changesOn, confirmed, edition);
    }
}
