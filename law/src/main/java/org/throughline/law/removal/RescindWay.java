package org.throughline.law.removal;

import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// Asking the judge to take back an order made in absence.
public final class RescindWay {
    private static final Text REASON = Text.of(
            "The person names a reason. A lawyer must check the notice, each address, and the proof.",
            "La persona da una razón. Un abogado debe revisar el aviso, cada dirección y las pruebas.");
    private static final Text NO_STAY = Text.of(
            "Asking stops the removal only until the judge decides. On appeal it is not so in every case.",
            "Pedirlo detiene la expulsión solo hasta que el juez decida. En apelación no siempre es así.");

    static final Element ORDER_IN_ABSENCE = Element.of(
            "rescind.order-in-absence",
            Text.of("Is there an order made in absence?", "¿Hay una orden en ausencia?"),
            new Citation("INA", "240(b)(5)(A)"),
            given -> Met.when(given.any(Thing.Kind.ORDER, order -> isInAbsence(given, order))));

    static final Element REASON_TO_UNDO = Element.of(
            "rescind.reason",
            Text.of(
                    "Was there no notice, a grave reason, or was the person held?",
                    "¿Faltó el aviso? ¿Hubo una razón grave? ¿O estaba presa la persona?"),
            new Citation("INA", "240(b)(5)(C)(i), (ii), 240(e)(1)"),
            given -> given.any(Thing.Kind.ORDER, order -> isInAbsence(given, order) && hasReason(given, order))
                    ? given.refer(REASON)
                    : Met.NOT_MET);

    static final Element IN_TIME = Element.of(
            "rescind.in-time",
            Text.of("Is it still in time?", "¿Todavía está a tiempo?"),
            new Citation("INA", "240(b)(5)(C)(i)"),
            given -> Met.when(given.any(
                    Thing.Kind.ORDER,
                    order -> isInAbsence(given, order)
                            && given.result(Rescind.RULE, order) == Rescind.Standing.TIME_STILL_RUNS)));

    static final Element FIRST_REQUEST = Element.of(
            "rescind.first-request",
            Text.of("Is it the first such request?", "¿Es el primer pedido así?"),
            new Citation("8 CFR", "1003.23(b)(4)(ii)"),
            given -> Met.when(given.any(
                    Thing.Kind.ORDER,
                    order -> isInAbsence(given, order) && !given.the(Absence.EARLIER_MOTION, order))));

    static final Danger STAY_ENDS = Danger.of(
            "rescind.stay-ends",
            Text.of("Can the removal go on?", "¿Puede seguir la expulsión?"),
            new Citation("INA", "240(b)(5)(C)"),
            given -> {
                given.because(NO_STAY);
                return Sign.FOUND;
            });

    public static final Way WAY = new Way(
            "way.rescind-in-absentia",
            Text.of("Taking back an order made in absence", "Anular una orden en ausencia"),
            Text.of(
                    "The judge takes back the order and the case starts again.",
                    "El juez anula la orden y el caso empieza otra vez."),
            List.of(new Citation("INA", "240(b)(5)(C)")),
            List.of(ORDER_IN_ABSENCE, REASON_TO_UNDO, IN_TIME, FIRST_REQUEST),
            List.of(STAY_ENDS, Dangers.REINSTATEMENT, Dangers.ANY_ARREST),
            List.of(),
            Text.of(
                    "Not checked here: time lost through a bad lawyer or a trick, and the judge's own power to reopen.",
                    "Aquí no se revisa el tiempo perdido por un mal abogado o un engaño, ni el poder propio del juez de reabrir."));

    private RescindWay() {}

    private static boolean isInAbsence(Given given, Thing order) {
        return given.the(Order.OUTCOME, order) == OrderOutcome.REMOVED_IN_ABSENTIA;
    }

    private static boolean hasReason(Given given, Thing order) {
        return given.the(Absence.NO_NOTICE, order)
                || given.the(Absence.EXCEPTIONAL, order)
                || given.the(Absence.IN_CUSTODY, order);
    }
}
