package org.throughline.rule;

import java.util.List;

/// What a record says of one way to stay, point by point. Never "yes" and never "no": what is met, what is not, what
/// nobody knows, and what a lawyer must look at.
public record Screening(Way way, List<Finding<Met>> elements, List<Finding<Sign>> dangers) {
    /// How a way stands on the record, for the order of a list. The order is the order of the constants.
    public enum Standing {
        /// Every element is met, or only a lawyer can say more of it; no question would change that.
        FOR_A_LAWYER,
        /// At least one element is unknown, and none is settled as not met.
        UNKNOWN,
        /// At least one element is not met on these facts.
        NOT_NOW
    }

    public Screening {
        elements = List.copyOf(elements);
        dangers = List.copyOf(dangers);
    }

    public Standing standing() {
        if (elements.stream().anyMatch(Screening::isNotMet)) return Standing.NOT_NOW;
        return elements.stream().anyMatch(Screening::isUnknown) ? Standing.UNKNOWN : Standing.FOR_A_LAWYER;
    }

    private static boolean isNotMet(Finding<Met> element) {
        return element.answer() instanceof Answer.Settled<Met>(Met value) && value == Met.NOT_MET;
    }

    /// A point for a lawyer is unknown too, as long as a question would change what the lawyer has to look at.
    private static boolean isUnknown(Finding<Met> element) {
        return element.answer() instanceof Answer.Open<?>
                || !element.answer().questions().isEmpty();
    }

    /// The dangers that the record shows, or may show: all but those of which there is no sign.
    public List<Finding<Sign>> warnings() {
        return dangers.stream()
                .filter(danger -> !(danger.answer() instanceof Answer.Settled<Sign>(Sign sign)) || sign == Sign.FOUND)
                .toList();
    }
}
