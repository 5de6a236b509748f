package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// U status, for victims of crimes who help the police.
public final class UWay {
    static final Element HARM = Element.of(
            "u.harm",
            Text.of(
                    "Was the person badly hurt by a crime that the law names?",
                    "¿Dañó gravemente a la persona un delito que la ley nombra?"),
            new Citation("INA", "101(a)(15)(U)(i)(I)"),
            given -> Told.inPerson(given, UStatus.HARMED));

    static final Element KNOWLEDGE = Element.of(
            "u.knowledge",
            Text.of("Does the person know something about the crime?", "¿La persona sabe algo sobre el delito?"),
            new Citation("INA", "101(a)(15)(U)(i)(II)"),
            given -> Told.inPerson(given, UStatus.KNOWS));

    static final Element HELP = Element.of(
            "u.help",
            Text.of(
                    "Did the person help the police, or is the person ready to?",
                    "¿La persona ayudó a la policía, o está dispuesta a hacerlo?"),
            new Citation("INA", "101(a)(15)(U)(i)(III)"),
            given -> Told.inPerson(given, UStatus.HELPED));

    static final Element PLACE = Element.of(
            "u.place",
            Text.of(
                    "Did the crime happen here or break the laws of the United States?",
                    "¿El delito ocurrió aquí o violó las leyes de los Estados Unidos?"),
            new Citation("INA", "101(a)(15)(U)(i)(IV)"),
            given -> Told.inPerson(given, UStatus.HERE));

    static final Element CERTIFICATION = Element.of(
            "u.certification",
            Text.of(
                    "Is there a signed Form I-918B that is new enough?",
                    "¿Hay un Formulario I-918B firmado y bastante nuevo?"),
            new Citation("INA", "214(p)(1)"),
            UWay::certification);

    static final Element ADMISSIBLE = Element.of(
            "u.admissible",
            Text.of(
                    "Does no ground to keep the person out stand in the way, or can it be waived?",
                    "¿No hay ninguna causa de inadmisión en el camino, o se puede perdonar?"),
            new Citation("INA", "212(d)(14)"),
            Told::toALawyer);

    static final Parameter<Integer> CAP = new Parameter<>("u.cap", Integer.class);

    /// The row in force as far as seen: it matters in the years of waiting to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text LIMIT = Text.of(
            "In one year only {0} people can get it. So the wait is long.",
            "En un año solo {0} personas pueden recibirlo. Por eso la espera es larga.");

    static final Danger YEARLY_LIMIT = Danger.of(
            "u.yearly-limit",
            Text.of("Is there a limit for each year?", "¿Hay un límite por año?"),
            new Citation("INA", "214(p)(2)"),
            given -> {
                given.because(LIMIT, given.law(CAP, NEWEST));
                return Sign.FOUND;
            });

    public static final Way WAY = new Way(
            "way.u-visa",
            Text.of("U status for victims of crimes", "Estatus U para víctimas de delitos"),
            Text.of(
                    "The person can stay four years and work, include some relatives, and later ask for residence. The wait is long.",
                    "La persona puede quedarse cuatro años y trabajar, incluir a algunos familiares y luego pedir la residencia. La espera es larga."),
            List.of(new Citation("INA", "101(a)(15)(U), 214(p)"), new Citation("8 CFR", "214.14")),
            List.of(HARM, KNOWLEDGE, HELP, PLACE, CERTIFICATION, ADMISSIBLE),
            Stream.concat(Exposure.OF_VICTIMS.stream(), Stream.of(YEARLY_LIMIT)).toList(),
            List.of(UCertificationUntil.RULE, UAdjustFrom.RULE, UAdjustBy.RULE),
            Text.of(
                    "Not looked at: the list of crimes, relatives, and the first check of the petition.",
                    "No se revisan: la lista de delitos, los familiares y la primera revisión de la petición."));

    private UWay() {}

    private static Met certification(Given given) {
        if (!given.the(UStatus.SIGNED)) return Met.NOT_MET;
        LocalDate last = given.result(UCertificationUntil.RULE);
        if (given.the(UStatus.FILED))
            return Met.when(!given.the(UStatus.FILED_ON).isAfter(last));
        return Met.when(!given.hasCome(last.plusDays(1)));
    }
}
