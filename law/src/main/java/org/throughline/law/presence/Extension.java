package org.throughline.law.presence;

import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;

/// A request to stay longer or to change status, made while the stay of one arrival still ran.
final class Extension {
    /// How it ended.
    enum Result {
        STILL_PENDING,
        GRANTED,
        DENIED
    }

    static final FactType<Boolean> ASKED = FactType.yesNo(
                    "extension.asked",
                    Text.of(
                            "Did the person ask to stay longer or to change status (Form I-539 or I-129)?",
                            "¿Pidió la persona quedarse más tiempo o cambiar de estatus (Formulario I-539 o I-129)?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<LocalDate> FILED = FactType.date(
                    "extension.filed.date",
                    Text.of("On what day was that request received?", "¿Qué día se recibió esa petición?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<Result> RESULT = FactType.oneOf(
                    "extension.result",
                    Result.class,
                    Text.of("How did that request end?", "¿Cómo terminó esa petición?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<LocalDate> GRANTED_UNTIL = FactType.date(
                    "extension.until.date",
                    Text.of(
                            "Until what day was the longer stay granted?",
                            "¿Hasta qué día se dio el tiempo adicional?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<LocalDate> DENIED_ON = FactType.date(
                    "extension.denied.date",
                    Text.of("On what day was that request denied?", "¿Qué día se negó esa petición?"))
            .about(Thing.Kind.ARRIVAL);
    static final FactType<Boolean> SERIOUS = FactType.yesNo(
                    "extension.nonFrivolous",
                    Text.of(
                            "Was it an honest request with a real reason? (USCIS did not call it \"frivolous\".)",
                            "¿Fue una petición honesta, con una razón real (no negada por ser frívola)?"))
            .about(Thing.Kind.ARRIVAL);

    static final Parameter<Integer> STATUTE_DAYS = new Parameter<>("up.tolling_max", Integer.class);

    private static final Text TOO_LATE = Text.of(
            "The request came on {0}, after the stay had ended on {1}, so it does not help.",
            "La petición llegó el {0}, después de que la estadía terminó el {1}, así que no ayuda.");
    private static final Text WHOLE_TIME = Text.of(
            "The statute names {0} days; USCIS counts the whole time the request was pending as allowed.",
            "La ley habla de {0} días; USCIS cuenta como permitido todo el tiempo que la petición estuvo pendiente.");
    private static final Text RUNS_BACK = Text.of(
            "The answer was no: the request was called \"frivolous\", or there was work without a permit. So the time counts from the end of the stay.",
            "Se negó por frívola o por trabajo sin permiso, así que el tiempo cuenta desde el fin de la estadía.");

    private Extension() {}

    /// The first day that is not allowed, where the stay itself ended on `last`.
    static Start start(Given given, Thing arrival, LocalDate last) {
        LocalDate filed = given.the(FILED, arrival);
        if (filed.isAfter(last)) {
            given.because(TOO_LATE, filed, last);
            return new Start.From(last.plusDays(1));
        }
        given.because(WHOLE_TIME, given.law(STATUTE_DAYS, last));
        return switch (given.the(RESULT, arrival)) {
            case STILL_PENDING -> new Start.NotYet();
            case GRANTED -> new Start.From(given.the(GRANTED_UNTIL, arrival).plusDays(1));
            case DENIED -> denied(given, arrival, last);
        };
    }

    private static Start denied(Given given, Thing arrival, LocalDate last) {
        if (given.the(SERIOUS, arrival) && !given.the(Work.WITHOUT_PERMISSION))
            return new Start.From(given.the(DENIED_ON, arrival).plusDays(1));
        given.because(RUNS_BACK);
        return new Start.From(last.plusDays(1));
    }
}
