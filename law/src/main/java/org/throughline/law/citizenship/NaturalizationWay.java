package org.throughline.law.citizenship;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.danger.Dangers;
import org.throughline.law.relief.ResidentCancellation;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Trip;

/// Becoming a citizen (Form N-400), after five years as a resident or after three with a citizen spouse.
public final class NaturalizationWay {
    static final Parameter<Period> AGE = new Parameter<>("nat.age", Period.class);

    private static final Text CHARACTER = Text.of(
            "A lawyer must say. Ask of arrests, taxes, votes, lies to get a benefit, and help for children.",
            "Un abogado debe decirlo. Pregunte por arrestos, taxes, votos, mentiras en un papel y ayuda a los hijos.");
    private static final Text LONG_TRIP = Text.of(
            "A trip of more than six months is in the years that count. A lawyer must look.",
            "Hay un viaje de más de seis meses en los años que cuentan. Un abogado debe verlo.");

    static final Element RESIDENT = Element.of(
            "naturalization.is-resident",
            Text.of("Does the person have a green card?", "¿Tiene la persona tarjeta verde?"),
            new Citation("INA", "316(a), 318"),
            given -> Met.when(given.the(ResidentCancellation.EVER_RESIDENT)));

    static final Element OF_AGE = Element.of(
            "naturalization.of-age",
            Text.of("Is the person 18 or older?", "¿Tiene la persona 18 años o más?"),
            new Citation("INA", "334(b)"),
            given -> {
                LocalDate born = given.the(Client.DATE_OF_BIRTH);
                return Met.when(given.hasCome(Anniversary.after(given, born, given.law(AGE, born))));
            });

    static final Element YEARS = Element.of(
            "naturalization.years-as-resident",
            Text.of("Has the first day for Form N-400 come?", "¿Ya llegó el primer día para el Formulario N-400?"),
            new Citation("INA", "316(a), 319(a), 334(a)"),
            given -> Met.when(given.hasCome(given.result(EarliestFiling.RULE))));

    static final Element NO_BREAK = Element.of(
            "naturalization.no-break",
            Text.of(
                    "Is it so that no long trip broke the years?",
                    "¿Es cierto que ningún viaje largo rompió los años?"),
            new Citation("INA", "316(b)"),
            NaturalizationWay::noBreak);

    static final Element DAYS_HERE = Element.of(
            "naturalization.days-here",
            Text.of("Was the person here for half of the time?", "¿Estuvo la persona aquí la mitad del tiempo?"),
            new Citation("INA", "316(a), 319(a)"),
            given -> Met.when(given.result(Presence.RULE) == Presence.Element.MET));

    static final Element CHARACTER_IS_GOOD = Element.of(
            "naturalization.good-character",
            Text.of(
                    "Has the person lived by the rules in these years?",
                    "¿Se ha portado bien la persona en estos años?"),
            new Citation("INA", "316(a)(3), 101(f)"),
            given -> given.refer(CHARACTER));

    public static final Way WAY = new Way(
            "way.naturalization",
            Text.of("Becoming a U.S. citizen (naturalization)", "Hacerse ciudadano de EE. UU. (naturalización)"),
            Text.of(
                    "Who has a green card becomes a U.S. citizen. No one can send a citizen away.",
                    "Un residente se hace ciudadano. A un ciudadano nadie lo puede expulsar."),
            List.of(new Citation("INA", "316(a), 319(a), 312, 318, 334")),
            List.of(
                    RESIDENT,
                    OF_AGE,
                    YEARS,
                    NO_BREAK,
                    DAYS_HERE,
                    TimeInState.RULE,
                    SpouseCitizen.RULE,
                    MaritalUnion.RULE,
                    CHARACTER_IS_GOOD),
            List.of(
                    Dangers.ANY_ARREST,
                    Dangers.AGGRAVATED_FELONY,
                    Dangers.EARLIER_ORDER,
                    NaturalizationDangers.LONG_ABSENCE,
                    NaturalizationDangers.TAXES,
                    NaturalizationDangers.VOTED_OR_CLAIMED,
                    NaturalizationDangers.HOW_RESIDENT,
                    NaturalizationDangers.OPENS_THE_FILE),
            List.of(ResidenceComplete.RULE, EarliestFiling.RULE, MarriedFrom.RULE, StateFrom.RULE, PresenceDays.RULE),
            Text.of(
                    "Not checked here: English, the civics test and who need not take it, the draft, war service, a case in court.",
                    "Aquí no se revisan el inglés, el examen cívico y quién no lo hace, el registro militar, el servicio ni un caso en corte."));

    private NaturalizationWay() {}

    /// The trips that ended after residence began, each by its length. What Form N-470 saves is for a lawyer.
    private static Met noBreak(Given given) {
        boolean look = false;
        for (Thing trip : given.every(Thing.Kind.TRIP)) {
            if (!given.the(Trip.RETURNED, trip).isAfter(given.the(Client.RESIDENT_SINCE))) continue;
            switch (given.result(TripEffect.RULE, trip)) {
                case NONE_BY_LENGTH -> {}
                case PRESUMED_BREAK -> look |= !given.hasCome(given.result(NewPeriod.RULE, trip));
                case BREAK -> {
                    boolean saved = given.the(WorkAbroad.FORM_APPROVED, trip);
                    if (!saved && !given.hasCome(given.result(AfterBreak.RULE, trip))) return Met.NOT_MET;
                    look |= !given.hasCome(given.result(NewPeriod.RULE, trip));
                }
            }
        }
        return look ? given.refer(LONG_TRIP) : Met.MET;
    }
}
