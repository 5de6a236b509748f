package org.throughline.law.relief;

import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.danger.Crimes;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// Cancellation for residents (Form EOIR-42A).
public final class ResidentCancellation {
    /// Whether the person was ever a resident.
    public static final FactType<Boolean> EVER_RESIDENT = FactType.yesNo(
            "resident.ever",
            Text.of("Was the person ever given a green card?", "¿Alguna vez le dieron a la persona la tarjeta verde?"));

    static final Element FIVE_YEARS = Element.of(
            "cancellation.resident-five-years",
            Text.of("Has the person been a resident for five years?", "¿La persona ha sido residente por cinco años?"),
            new Citation("INA", "240A(a)(1)"),
            given -> Met.when(given.the(EVER_RESIDENT) && given.hasCome(given.result(FiveYears.RULE))));

    static final Element SEVEN_YEARS = Element.of(
            "cancellation.residence-seven-years",
            Text.of(
                    "Has the person lived here for seven years, since an officer let them in?",
                    "¿La persona ha vivido aquí siete años después de que un oficial la dejó entrar?"),
            new Citation("INA", "240A(a)(2), (d)(1)"),
            given -> Met.when(Years.areFull(given, given.result(SevenYears.RULE))));

    static final Element NO_AGGRAVATED_FELONY = Element.of(
            "cancellation.no-aggravated-felony",
            Text.of(
                    "Is it so that there is no \"aggravated felony\"?",
                    "¿Es cierto que no hay un \"aggravated felony\"?"),
            new Citation("INA", "240A(a)(3), 101(a)(43)"),
            given -> Met.when(!Crimes.aggravatedFelony(given)));

    public static final Way WAY = new Way(
            "way.cancellation-resident",
            Text.of("Cancellation for residents", "Cancelación para residentes"),
            Text.of(
                    "A judge lets the person keep the green card.",
                    "Un juez permite que la persona conserve la tarjeta verde."),
            List.of(new Citation("INA", "240A(a)")),
            List.of(FIVE_YEARS, SEVEN_YEARS, NO_AGGRAVATED_FELONY),
            List.of(
                    Dangers.AGGRAVATED_FELONY,
                    Dangers.ANY_ARREST,
                    Dangers.EARLIER_ORDER,
                    Closed.LISTED_EXCLUSION,
                    Closed.STAYED_PAST_DEPARTURE,
                    Closed.ABSENT_AFTER_WARNINGS),
            List.of(FiveYears.RULE, SevenYears.RULE, TimeStops.RULE),
            Text.of(
                    "Only in court. The judge weighs good and bad. Security reasons and years lived abroad are not checked here.",
                    "Solo en la corte. El juez pesa lo bueno y lo malo. Aquí no se revisan razones de seguridad ni años fuera."));

    private ResidentCancellation() {}

    static boolean mayBeAResident(ClientRecord record) {
        return !record.facts(Client.RESIDENT_SINCE, Thing.CLIENT).isEmpty();
    }
}
