package org.throughline.law.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.Circuit;
import org.throughline.law.bulletin.Petition;
import org.throughline.rule.Given;
import org.throughline.text.Text;

/// The resident or citizen who filed the petition, and what their becoming a citizen does to a child's age.
final class Petitioner {
    static final FactType<Boolean> NATURALIZED = FactType.yesNo(
            "petitioner.naturalized",
            Text.of(
                    "Since then, did the parent who filed become a U.S. citizen?",
                    "¿El padre o la madre que presentó la petición se hizo ciudadano de EE. UU. después?"));
    static final FactType<LocalDate> CITIZEN_SINCE = FactType.date(
            "petitioner.citizenSince.date",
            Text.of("On what day did that parent become a U.S. citizen?", "¿Qué día se hizo ciudadano?"));

    /// The reading in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final String LESS_WAITING = "statutory";
    private static final Text UNDER = Text.of(
            "The parent became a citizen on {0}. On that day the person was under 21.",
            "El {0}, cuando el padre o la madre se hizo ciudadano, la persona tenía menos de 21 años.");
    private static final Text OVER = Text.of(
            "On {0} the person was 21 or older by the calendar. Less the {1} days of waiting, the law would look at {2}.",
            "El {0} la persona tenía 21 años o más. Menos los {1} días de espera, la ley miraría el {2}.");
    private static final Text READING = Text.of(
            "In this court circuit the age that counts is: {0}.", "En este circuito la edad que cuenta es: {0}.");

    private Petitioner() {}

    /// Whether a resident's child was still a child on the day on which the parent became a citizen, INA 201(f)(2).
    static boolean keepsChild(Given given, Thing holder) {
        LocalDate citizen = given.the(CITIZEN_SINCE, holder);
        LocalDate grown = Child.birthday(given, citizen);
        if (citizen.isBefore(grown)) {
            given.because(UNDER, citizen);
            return true;
        }
        LocalDate approved = given.the(Petition.APPROVED, holder);
        LocalDate waitedUntil = approved.isBefore(citizen) ? approved : citizen;
        long days = ChronoUnit.DAYS.between(given.the(Petition.RECEIVED, holder), waitedUntil);
        LocalDate looked = citizen.minusDays(days);
        given.because(OVER, citizen, days, looked);
        return looked.isBefore(grown) && countsWaiting(given);
    }

    private static boolean countsWaiting(Given given) {
        String age = switch (given.the(Circuit.FACT)) {
            case SECOND -> given.law(CategoryNow.SECOND, NEWEST);
            case NINTH -> given.law(CategoryNow.NINTH, NEWEST);
            case FIRST, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, TENTH, ELEVENTH, DISTRICT_OF_COLUMBIA ->
                given.law(CategoryNow.ELSEWHERE, NEWEST);
        };
        given.because(READING, age);
        return age.equals(LESS_WAITING);
    }
}
