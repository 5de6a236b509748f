package org.throughline.law.removal;

import java.util.List;
import org.throughline.fact.FactType;
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

/// A motion to reopen a case that is over.
public final class ReopenWay {
    static final FactType<Boolean> NEW_FACTS = FactType.yesNo(
            "reopen.newFacts",
            Text.of(
                    "Is there something new that the judge could not know before?",
                    "¿Hay algo nuevo que el juez no podía saber antes?"));
    static final FactType<Boolean> LEFT_AFTER = FactType.yesNo(
            "reopen.leftAfterOrder",
            Text.of(
                    "Did the person leave the country after the order?",
                    "¿La persona salió del país después de la orden?"));

    private static final Text PROOF = Text.of(
            "There may be something new. A lawyer must say if it can change the outcome.",
            "Puede haber algo nuevo. Un abogado debe decir si puede cambiar el resultado.");
    private static final Text NO_STAY = Text.of(
            "Most motions to reopen do not stop the removal. They also end time to leave.",
            "La mayoría de estas peticiones no detiene la expulsión. También terminan el tiempo para salir.");
    private static final Text GONE = Text.of(
            "Leaving after the order can end the right to reopen. Courts differ.",
            "Salir después de la orden puede terminar el derecho a reabrir. Las cortes difieren.");

    static final Element FINAL_ORDER = Element.of(
            "reopen.final-order",
            Text.of("Is there a final order?", "¿Hay una orden firme?"),
            new Citation("INA", "240(c)(7)(A), (C)(i)"),
            given -> Met.when(given.any(Thing.Kind.ORDER, order -> isFinal(given, order))));

    static final Element FIRST_MOTION = Element.of(
            "reopen.first-motion",
            Text.of("Is it the first motion to reopen?", "¿Es la primera petición de reabrir?"),
            new Citation("INA", "240(c)(7)(A)"),
            given -> Met.when(given.any(
                    Thing.Kind.ORDER, order -> isFinal(given, order) && !given.the(Reopen.EARLIER_MOTION, order))));

    static final Element SOMETHING_NEW = Element.of(
            "reopen.something-new",
            Text.of("Is there something new and important?", "¿Hay algo nuevo e importante?"),
            new Citation("INA", "240(c)(7)(B)"),
            given -> given.the(NEW_FACTS) ? given.refer(PROOF) : Met.NOT_MET);

    static final Element IN_TIME = Element.of(
            "reopen.in-time",
            Text.of("Is it still in time?", "¿Todavía está a tiempo?"),
            new Citation("INA", "240(c)(7)(C)"),
            given -> Met.when(given.any(
                    Thing.Kind.ORDER,
                    order -> isFinal(given, order)
                            && given.result(Reopen.RULE, order) == Reopen.Standing.TIME_STILL_RUNS)));

    static final Danger NO_STAY_OF_REMOVAL = Danger.of(
            "reopen.no-stay",
            Text.of("Can the removal go on?", "¿Puede seguir la expulsión?"),
            new Citation("8 CFR", "1003.2(f), 1003.23(b)(1)(v)"),
            given -> {
                given.because(NO_STAY);
                return Sign.FOUND;
            });

    static final Danger LEFT_AFTER_ORDER = Danger.of(
            "reopen.left-after-order",
            Text.of("Did the person leave after the order?", "¿La persona salió después de la orden?"),
            new Citation("8 CFR", "1003.2(d), 1003.23(b)(1)"),
            given -> {
                boolean left = given.the(LEFT_AFTER);
                if (left) given.because(GONE);
                return Sign.when(left);
            });

    public static final Way WAY = new Way(
            "way.reopen",
            Text.of("Reopening the court case", "Reabrir el caso en la corte"),
            Text.of("The judge or the Board hears the case again.", "El juez o la Junta oye el caso otra vez."),
            List.of(new Citation("INA", "240(c)(7)")),
            List.of(FINAL_ORDER, FIRST_MOTION, SOMETHING_NEW, IN_TIME),
            List.of(NO_STAY_OF_REMOVAL, LEFT_AFTER_ORDER, Dangers.REINSTATEMENT, Dangers.ANY_ARREST),
            List.of(),
            Text.of(
                    "For a lawyer: a motion made with the government, a change at home, harm by the family, lost time, and the judge's own power.",
                    "Una petición con el gobierno, cambios en su país, abuso, tiempo perdido y el poder propio del juez son para un abogado."));

    private ReopenWay() {}

    private static boolean isFinal(Given given, Thing order) {
        boolean against = switch (given.the(Order.OUTCOME, order)) {
            case REMOVED, REMOVED_IN_ABSENTIA, VOLUNTARY_DEPARTURE, OTHER -> true;
            case RELIEF_GRANTED, TERMINATED -> false;
        };
        return against && given.the(FinalOrder.WAY, order) != FinalOrder.Way.NOT_FINAL_YET;
    }
}
