package org.throughline.law.relief;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.law.counting.DayIfAny;
import org.throughline.law.danger.Crimes;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// The lawyer's statement about a crime that stops the count of years or closes cancellation.
final class Offense {
    static final FactType<Boolean> STOPS_TIME = FactType.yesNo(
                    "crime.stopsTime",
                    Text.of(
                            "Does the lawyer say that one of these crimes stops the count of years?",
                            "¿Dice el abogado que uno de estos delitos para la cuenta de años?"))
            .asSensitive();
    static final FactType<LocalDate> COMMITTED = FactType.date(
                    "crime.stopsTime.date",
                    Text.of(
                            "On what day was the crime done that stops the count?",
                            "¿Qué día se cometió el delito que para la cuenta?"))
            .asSensitive();
    static final FactType<Boolean> LISTED = FactType.yesNo(
                    "crime.closesCancellation",
                    Text.of(
                            "Does the lawyer say that one of these crimes closes cancellation?",
                            "¿Dice el abogado que uno de estos delitos cierra la cancelación?"))
            .asSensitive();

    private static final Text NO_STOP =
            Text.of("Nothing stopped the count on these facts.", "Nada paró la cuenta con estos datos.");

    private Offense() {}

    /// The day on which a crime stopped the count, if one did.
    static DayIfAny stop(Given given) {
        return Crimes.said(given, STOPS_TIME) ? new DayIfAny.On(given.the(COMMITTED)) : nothing();
    }

    static DayIfAny nothing() {
        return new DayIfAny.None(NO_STOP);
    }
}
