package org.throughline.law.removal;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// The day from which time runs against a judge's decision.
final class Decision {
    private Decision() {}

    /// Not where the record agrees that the order was in the client's favour.
    static boolean mayGoAgainst(ClientRecord record, Thing order) {
        return !(record.on(Order.OUTCOME, order) instanceof Evidence.Agreed<OrderOutcome> agreed)
                || (agreed.value() != OrderOutcome.RELIEF_GRANTED && agreed.value() != OrderOutcome.TERMINATED);
    }

    /// All orders but those of which the record agrees that the person was there, or that nothing was ordered.
    static boolean mayBeInAbsence(ClientRecord record, Thing order) {
        return !(record.on(Order.OUTCOME, order) instanceof Evidence.Agreed<OrderOutcome> agreed)
                || agreed.value() == OrderOutcome.REMOVED_IN_ABSENTIA;
    }

    /// The hearing at which it was said, or the day on which it was sent.
    static LocalDate told(Given given, Thing order) {
        return switch (given.the(Order.DELIVERY, order)) {
            case SAID_IN_COURT -> given.the(Order.DATE, order);
            case MAILED, SENT_ELECTRONICALLY -> given.the(Order.SENT, order);
        };
    }
}
