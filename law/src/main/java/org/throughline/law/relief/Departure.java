package org.throughline.law.relief;

import java.time.LocalDate;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.OrderOutcome;

/// What is said of time to leave (voluntary departure) that a judge gave, or that is asked for.
final class Departure {
    /// When a judge gives it; the conditions and the longest time differ.
    enum Stage {
        BEFORE_THE_END,
        AT_THE_END
    }

    static final FactType<Stage> STAGE = FactType.oneOf(
                    "departure.stage",
                    Stage.class,
                    Text.of(
                            "Did the judge give the time to leave before the case was heard in full, or at its end?",
                            "¿El juez dio el tiempo para salir antes de oír todo el caso, o al final?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Integer> DAYS = FactType.number(
                    "departure.days",
                    Text.of("How many days to leave does the order give?", "¿Cuántos días para salir da la orden?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> LEFT = FactType.yesNo(
                    "departure.left",
                    Text.of("Did the person leave by the last day?", "¿La persona salió a más tardar el último día?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> MOTION = FactType.yesNo(
                    "departure.motion",
                    Text.of(
                            "Was a motion to reopen filed after the order? Or did the case go to a higher court?",
                            "Después de la orden, ¿se presentó una petición de reabrir o a una corte de apelaciones?"))
            .about(Thing.Kind.ORDER);
    static final FactType<LocalDate> MOTION_FILED = FactType.date(
                    "departure.motion.date", Text.of("On what day was it received?", "¿Qué día se recibió?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> WARNED = FactType.yesNo(
                    "departure.warned",
                    Text.of(
                            "Does the order say what happens if the person does not leave?",
                            "¿Dice la orden qué pasa si la persona no sale?"))
            .about(Thing.Kind.ORDER);
    static final FactType<Boolean> COULD_NOT = FactType.yesNo(
                    "departure.couldNot",
                    Text.of(
                            "Did something keep the person from leaving, such as abuse or an illness?",
                            "¿Algo no dejó salir a la persona, como un abuso o mala salud?"))
            .about(Thing.Kind.ORDER)
            .asSensitive();

    private Departure() {}

    /// Whether the record says that the order gave, or may have given, time to leave.
    static boolean mayBeGiven(ClientRecord record, Thing order) {
        return record.facts(Order.OUTCOME, order).stream()
                        .anyMatch(fact -> fact.said().possible().contains(OrderOutcome.VOLUNTARY_DEPARTURE))
                || !record.facts(DAYS, order).isEmpty();
    }
}
