package org.throughline.law.protection;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Given;
import org.throughline.rule.Sign;
import org.throughline.text.Text;

/// What makes it dangerous for a protected person to ask or to travel, beside the dangers of any filing.
public final class Exposure {
    static final FactType<Boolean> LEAVING = FactType.yesNo(
            "safety.leaving",
            Text.of(
                    "Does the person plan to leave the United States, even for a short trip?",
                    "¿La persona piensa salir de los Estados Unidos, aunque sea por poco tiempo?"));
    static final FactType<Boolean> WATCHED = FactType.yesNo(
                    "safety.watched",
                    Text.of(
                            "Can the person who did harm see the mail, the phone, or the papers?",
                            "¿La persona que hizo daño puede ver el correo, el teléfono o los papeles?"))
            .asSensitive();

    private static final Text LEAVING_ENDS = Text.of(
            "Leaving can end the request or the status, and close the way back.",
            "Salir puede terminar la petición o el estatus, y cerrar el camino de regreso.");
    private static final Text SAFE_CONTACT = Text.of(
            "Use a mail address and a phone that only the person can see.",
            "Use una dirección y un teléfono que solo la persona pueda ver.");

    public static final Danger TRAVEL = Danger.of(
            "protection.leaving",
            Text.of("Is a trip out of the country planned?", "¿Se planea un viaje fuera del país?"),
            new Citation("INA", "212(a)(9)"),
            given -> told(given, LEAVING, LEAVING_ENDS));

    public static final Danger FOUND_OUT = Danger.of(
            "protection.found-out",
            Text.of(
                    "Could the person who did harm learn of the request?",
                    "¿Podría enterarse de la petición la persona que hizo daño?"),
            new Citation("8 USC", "1367"),
            given -> told(given, WATCHED, SAFE_CONTACT));

    /// What stands beside every way for people whom somebody harmed.
    static final List<Danger> OF_VICTIMS = List.of(
            Dangers.EARLIER_ORDER,
            Dangers.REINSTATEMENT,
            Dangers.ANY_ARREST,
            Dangers.FILING_EXPOSES,
            TRAVEL,
            FOUND_OUT);

    private Exposure() {}

    private static Sign told(Given given, FactType<Boolean> fact, Text what) {
        if (!given.the(fact)) return Sign.NONE_FOUND;
        given.because(what);
        return Sign.FOUND;
    }
}
