package org.throughline.law.presence;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Asylum;

/// The time in which a genuine asylum application was pending, while the person did not work without permission.
final class AsylumPending {
    static final FactType<Boolean> DECIDED = FactType.yesNo(
            "asylum.decided",
            Text.of(
                    "Was there a last answer on asylum, one that cannot change?",
                    "¿Ya se decidió el asilo de forma final?"));
    static final FactType<LocalDate> DECIDED_ON = FactType.date(
            "asylum.decided.date",
            Text.of("On what day did the last answer on asylum come?", "¿Qué día se decidió la solicitud de asilo?"));

    private static final Text STOPS = Text.of(
            "From {0} on asylum was pending, so those days do not count.",
            "Desde el {0} el asilo estaba pendiente, así que esos días no cuentan.");
    private static final Text WORKED = Text.of(
            "There was work without a permit. So the open asylum case does not stop the count.",
            "Hubo trabajo sin permiso. Por eso el caso de asilo abierto no para la cuenta.");

    private AsylumPending() {}

    /// The days before `end` that do not count.
    static DaySet days(Given given, LocalDate end) {
        if (!given.the(Asylum.APPLIED)) return DaySet.EMPTY;
        if (given.the(Work.WITHOUT_PERMISSION)) {
            given.because(WORKED);
            return DaySet.EMPTY;
        }
        LocalDate received = given.the(Asylum.RECEIVED);
        given.because(STOPS, received);
        return Stay.days(received, given.the(DECIDED) ? given.the(DECIDED_ON) : end);
    }
}
