package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.asylum.Hold;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The green card by paying a sum, for people with a petition from long ago: section 245(i). It asks for no lawful
/// entry
/// and no lawful status.
public final class OldPetition {
    static final FactType<Boolean> ANY = FactType.yesNo(
            "oldPetition.any",
            Text.of(
                    "Was a petition or a labor paper filed in 2001 or before? It can be for the person, a parent, or the husband or wife.",
                    "¿Se presentó una petición o un papel laboral en 2001 o antes? Puede ser por la persona, su padre, su madre o su cónyuge."));
    static final FactType<LocalDate> FILED = FactType.date(
            "oldPetition.filed.date",
            Text.of(
                    "On what day was the earliest of those old petitions filed?",
                    "¿Qué día se presentó la más antigua de esas peticiones?"));
    static final FactType<Boolean> APPROVABLE = FactType.yesNo(
            "oldPetition.approvable",
            Text.of(
                    "Does a lawyer say that the old petition was good when it was filed?",
                    "¿Dice un abogado que la petición antigua era buena cuando se presentó?"));
    static final FactType<Boolean> PRESENT = FactType.yesNo(
            "oldPetition.present",
            Text.of(
                    "Was the person for whom it was filed in the United States on December 21, 2000?",
                    "¿La persona para quien se presentó estaba en los Estados Unidos el 21 de diciembre de 2000?"));

    static final Parameter<LocalDate> FILED_BY = new Parameter<>("245i.filed_by", LocalDate.class);
    static final Parameter<LocalDate> PRESENCE_IF_AFTER = new Parameter<>("245i.presence_if_after", LocalDate.class);
    static final Parameter<LocalDate> PRESENCE_ON = new Parameter<>("245i.presence_on", LocalDate.class);
    static final Parameter<Integer> SUM = new Parameter<>("245i.sum", Integer.class);

    /// The row in force as far as seen: it matters on the day of a filing to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text LAST_DAY = Text.of(
            "The old petition had to be filed by {0}. The claim stays with the person, and with a spouse or child in it.",
            "La petición antigua debía presentarse hasta el {0}. El derecho sigue a la persona, y al cónyuge o hijo en ella.");
    private static final Text COSTS = Text.of(
            "The sum to pay is {0} dollars, beside the usual fees.",
            "La suma que se paga es de {0} dólares, además de las tarifas usuales.");
    private static final Text NOT_NEEDED = Text.of(
            "If the petition was filed by {0}, no one asks if the person was here.",
            "Para una petición presentada hasta el {0} no se pregunta por la presencia.");
    private static final Text THAT_DAY = Text.of("The day that counts is {0}.", "El día que cuenta es el {0}.");

    static final Element OLD_PETITION = Element.of(
            "oldpetition.old-petition",
            Text.of("Is there a petition from before May 2001?", "¿Hay una petición de antes de mayo de 2001?"),
            new Citation("INA", "245(i)(1)(B)"),
            OldPetition::filedInTime);

    static final Element WAS_GOOD = Element.of(
            "oldpetition.approvable-when-filed",
            Text.of("Was the old petition good when it was filed?", "¿La petición antigua era buena al presentarse?"),
            new Citation("8 CFR", "245.10(a)(1)"),
            given -> Met.when(given.the(ANY) && given.the(APPROVABLE)));

    static final Element PRESENT_THEN = Element.of(
            "oldpetition.present-in-2000",
            Text.of(
                    "If it was filed after mid January 1998: was the main person here on the day the law names?",
                    "Si se presentó después de mediados de enero de 1998, ¿estaba aquí su titular el día que dice la ley?"),
            new Citation("INA", "245(i)(1)(C)"),
            OldPetition::presentThen);

    public static final Way WAY = new Way(
            "way.adjust-245i",
            Text.of("Green card with an old petition (245(i))", "Residencia con una petición antigua (245(i))"),
            Text.of(
                    "The person gets a green card here, even if no officer let the person in.",
                    "La persona recibe la residencia aquí, aunque entró sin que un oficial la viera."),
            List.of(new Citation("INA", "245(i)")),
            List.of(OLD_PETITION, WAS_GOOD, PRESENT_THEN, Adjust.VISA_AVAILABLE, Adjust.ADMISSIBLE),
            List.of(
                    AdjustDangers.NOT_A_CURE,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Hold.COUNTRY,
                    AdjustDangers.LEAVING_ENDS_IT),
            List.of(),
            Text.of(
                    "A lawyer must say who counts as a spouse or child in it. The same goes for one that was refused or taken back.",
                    "Un abogado debe decir quién cuenta como cónyuge o hijo en ella. También si fue negada o retirada."));

    private OldPetition() {}

    private static Met filedInTime(Given given) {
        LocalDate last = given.law(FILED_BY, NEWEST);
        given.because(LAST_DAY, last);
        given.because(COSTS, given.law(SUM, NEWEST));
        return Met.when(given.the(ANY) && !given.the(FILED).isAfter(last));
    }

    private static Met presentThen(Given given) {
        if (!given.the(ANY)) return Met.NOT_MET;
        LocalDate old = given.law(PRESENCE_IF_AFTER, NEWEST);
        if (!given.the(FILED).isAfter(old)) {
            given.because(NOT_NEEDED, old);
            return Met.MET;
        }
        given.because(THAT_DAY, given.law(PRESENCE_ON, NEWEST));
        return Met.when(given.the(PRESENT));
    }
}
