package org.throughline.law.records;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.law.hearing.AddressSending;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.rule.Sign;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;

/// Whether a lawyer must look before records are asked for. A request shows an agency that the person is here.
public final class Asking implements Rule<Sign> {
    public static final Asking RULE = new Asking();

    private static final Text NOT_HOME = Text.of(
            "A request gives the address of the office, not of the home.",
            "La petición da la dirección de la oficina, nunca la de la casa.");
    private static final Text UNDER_ORDER = Text.of(
            "The record holds an order to leave. A lawyer must look before an agency is asked.",
            "El expediente tiene una orden de salir. Un abogado debe verlo antes de preguntar a una agencia.");

    private Asking() {}

    @Override
    public String id() {
        return "records.asking";
    }

    @Override
    public Text question() {
        return Text.of(
                "Is there a reason to ask a lawyer before records are asked for?",
                "¿Hay una razón para preguntar a un abogado antes de pedir el expediente?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return !record.each(Thing.Kind.RECORDS_REQUEST).isEmpty();
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("8 USC", "1367"), new Citation("INA", "241(a)"));
    }

    @Override
    public Sign apply(Given given) {
        given.because(NOT_HOME);
        Sign sign = given.result(AddressSending.RULE);
        return given.any(Thing.Kind.ORDER, order -> isToLeave(given, order)) ? given.refer(UNDER_ORDER) : sign;
    }

    /// An order of a kind we do not know may be one to leave.
    private static boolean isToLeave(Given given, Thing order) {
        return switch (given.the(Order.OUTCOME, order)) {
            case REMOVED, REMOVED_IN_ABSENTIA, VOLUNTARY_DEPARTURE, OTHER -> true;
            case RELIEF_GRANTED, TERMINATED -> false;
        };
    }
}
