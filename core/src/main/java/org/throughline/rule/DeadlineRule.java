package org.throughline.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// A rule whose answer is the last day to do something.
public interface DeadlineRule extends Rule<LocalDate> {
    /// What must be done by then: "Ask for asylum (Form I-589)".
    Text action();

    IfMissed ifMissed();

    /// The date a notice prints for the same act, where there is one; it is shown beside the counted date.
    default Optional<FactType<LocalDate>> printed() {
        return Optional.empty();
    }
}
