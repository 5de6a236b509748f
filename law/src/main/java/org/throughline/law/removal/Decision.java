package org.throughline.law.removal;

import java.time.LocalDate;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.vocabulary.Order;

/// The day from which time runs against a judge's decision.
final class Decision {
    private Decision() {}

    /// The hearing at which it was said, or the day on which it was sent.
    static LocalDate told(Given given, Thing order) {
        return switch (given.the(Order.DELIVERY, order)) {
            case SAID_IN_COURT -> given.the(Order.DATE, order);
            case MAILED, SENT_ELECTRONICALLY -> given.the(Order.SENT, order);
        };
    }
}
