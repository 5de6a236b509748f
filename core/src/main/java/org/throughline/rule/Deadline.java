package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.fact.Thing;
import org.throughline.text.Text;

/// A day to act by. Three dates stay apart: what a notice prints, what the rule counts, and the safe day to work to.
///
/// @param printed the date on the paper, where a paper names one; the earliest where papers differ
/// @param counted the day the rule gives, where it settles
/// @param safe the earliest day any supported reading allows, the printed one included
/// @param latest the last day any supported reading allows
/// @param open true where the day still depends on something unknown or disputed
public record Deadline(
        String ruleId,
        Thing about,
        Text action,
        Optional<LocalDate> printed,
        Optional<LocalDate> counted,
        LocalDate safe,
        LocalDate latest,
        IfMissed ifMissed,
        boolean open) {
    public Deadline {
        if (latest.isBefore(safe)) throw new IllegalArgumentException("latest " + latest + " is before safe " + safe);
    }
}
