package org.throughline.law.relief;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.law.danger.Crimes;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;
import org.throughline.vocabulary.Proceeding;

/// Time to leave instead of an order of removal (voluntary departure).
public final class VoluntaryDeparture {
    static final FactType<Departure.Stage> ASKED_AT = FactType.oneOf(
            "departure.askedAt",
            Departure.Stage.class,
            Text.of(
                    "Would it be asked for before the case is heard in full, or at the end?",
                    "¿Se pediría antes de oír todo el caso, o al final?"));
    static final FactType<Boolean> ARRIVING = FactType.yesNo(
            "departure.arriving",
            Text.of(
                    "Is the first box ticked on the notice to appear (came to a port to ask to come in)?",
                    "¿Está marcada la primera casilla del aviso de comparecencia (llegó a un puerto a pedir entrada)?"));
    static final FactType<Boolean> HAS_MEANS = FactType.yesNo(
            "departure.means",
            Text.of(
                    "Does the person have a passport, money for the trip, and the will to go?",
                    "¿La persona tiene pasaporte, dinero para el viaje y voluntad de irse?"));
    static final FactType<Boolean> HAD_IT = FactType.yesNo(
            "departure.hadIt",
            Text.of(
                    "Did a judge give the person time to leave in an earlier case?",
                    "¿Un juez ya le dio tiempo para salir en un caso anterior?"));

    static final Parameter<Period> BEFORE_NOTICE = new Parameter<>("vd.post.presence_before_nta", Period.class);

    private static final Text AT_END_ONLY =
            Text.of("This is asked for only at the end of the case.", "Esto se pide solo al final del caso.");
    private static final Text BEFORE_ONLY = Text.of(
            "This is asked for only before the end of the case.", "Esto se pide solo antes del final del caso.");
    private static final Text CHARACTER = Text.of(
            "A lawyer must say how the five years before look.",
            "Un abogado debe decir cómo se ven los cinco años previos.");
    private static final Text TRIPS = Text.of(
            "There were absences in that year. A lawyer must look.",
            "Hubo ausencias en ese año. Un abogado debe verlo.");
    private static final Text STAYING = Text.of(
            "Who does not leave in time loses many other ways for years and can be fined.",
            "Quien no sale a tiempo pierde muchas otras vías por años y puede recibir una multa.");
    private static final Text GIVES_UP = Text.of(
            "Is it before the end of the case? Then the person must give up the right to appeal and all other requests.",
            "Antes del final del caso la persona debe renunciar a apelar y a otros pedidos.");

    static final Element NOT_ARRIVING = Element.of(
            "departure.not-arriving",
            Text.of(
                    "Is the first box of the notice left empty (not somebody who came to a port)?",
                    "¿Está vacía la primera casilla del aviso (no es alguien que llegó a un puerto)?"),
            new Citation("INA", "240B(a)(4)"),
            given -> only(given, Departure.Stage.BEFORE_THE_END, BEFORE_ONLY)
                    .orElseGet(() -> Met.when(!given.the(ARRIVING))));

    static final Element YEAR_BEFORE_NOTICE = Element.of(
            "departure.year-before-notice",
            Text.of(
                    "Was the person here for a year before the notice to appear?",
                    "¿La persona estuvo aquí un año antes del aviso de comparecencia?"),
            new Citation("INA", "240B(b)(1)(A)"),
            given -> only(given, Departure.Stage.AT_THE_END, AT_END_ONLY).orElseGet(() -> aYearHere(given)));

    static final Element MORAL_CHARACTER = Element.of(
            "departure.moral-character",
            Text.of(
                    "Has the person lived by the rules for five years?",
                    "¿La persona se ha portado bien por cinco años?"),
            new Citation("INA", "240B(b)(1)(B), 101(f)"),
            given -> only(given, Departure.Stage.AT_THE_END, AT_END_ONLY).orElseGet(() -> given.refer(CHARACTER)));

    static final Element NO_AGGRAVATED_FELONY = Element.of(
            "departure.no-aggravated-felony",
            Text.of(
                    "Is it so that no crime closes time to leave?",
                    "¿Es cierto que ningún delito cierra el tiempo para salir?"),
            new Citation("INA", "240B(a)(1), (b)(1)(C)"),
            given -> Met.when(!Crimes.aggravatedFelony(given)));

    static final Element MEANS = Element.of(
            "departure.has-means",
            Text.of("Can the person leave and does she want to?", "¿La persona puede y quiere irse?"),
            new Citation("INA", "240B(b)(1)(D)"),
            given -> Met.when(given.the(HAS_MEANS)));

    static final Element FIRST_TIME = Element.of(
            "departure.first-time",
            Text.of("Is it the first time?", "¿Es la primera vez?"),
            new Citation("INA", "240B(c)"),
            given -> Met.when(!given.the(HAD_IT)));

    static final Danger PENALTY = Danger.of(
            "departure.penalty",
            Text.of("What if the person does not leave in time?", "¿Qué pasa si la persona no sale a tiempo?"),
            new Citation("INA", "240B(d)"),
            given -> {
                given.because(STAYING);
                return Sign.FOUND;
            });

    static final Danger GIVES_UP_APPEAL = Danger.of(
            "departure.gives-up-appeal",
            Text.of("Must other rights be given up?", "¿Hay que renunciar a otros derechos?"),
            new Citation("8 CFR", "1240.26(b)(1)(i)"),
            given -> {
                boolean early = given.the(ASKED_AT) == Departure.Stage.BEFORE_THE_END;
                if (early) given.because(GIVES_UP);
                return Sign.when(early);
            });

    public static final Way WAY = new Way(
            "way.voluntary-departure",
            Text.of("Time to leave (voluntary departure)", "Tiempo para salir (salida voluntaria)"),
            Text.of(
                    "The person leaves on her own and has no order of removal.",
                    "La persona se va por su cuenta y no tiene orden de expulsión."),
            List.of(new Citation("INA", "240B")),
            List.of(NOT_ARRIVING, YEAR_BEFORE_NOTICE, MORAL_CHARACTER, NO_AGGRAVATED_FELONY, MEANS, FIRST_TIME),
            List.of(
                    PENALTY,
                    GIVES_UP_APPEAL,
                    Dangers.ANY_ARREST,
                    Dangers.EARLIER_ORDER,
                    Closed.STAYED_PAST_DEPARTURE,
                    Closed.ABSENT_AFTER_WARNINGS),
            List.of(),
            Text.of(
                    "Leaving can set off a bar of 3 or 10 years. Security reasons are not checked here. The judge decides.",
                    "Salir puede activar una barrera de 3 o 10 años. Aquí no se revisan razones de seguridad. El juez decide."));

    private VoluntaryDeparture() {}

    private static Optional<Met> only(Given given, Departure.Stage stage, Text why) {
        if (given.the(ASKED_AT) == stage) return Optional.empty();
        given.because(why);
        return Optional.of(Met.MET);
    }

    private static Met aYearHere(Given given) {
        LocalDate served = given.every(Thing.Kind.PROCEEDING).stream()
                .map(proceeding -> given.the(Proceeding.NTA_SERVED, proceeding))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        if (served.equals(LocalDate.MAX)) return Met.NOT_MET; // no notice yet, so no case at its end
        LocalDate yearBefore = Anniversary.before(given, served, given.law(BEFORE_NOTICE, served));
        if (Away.firstArrival(given).isAfter(yearBefore)) return Met.NOT_MET;
        boolean away = Away.all(given).stream()
                .anyMatch(
                        trip -> trip.left().isBefore(served) && trip.returned().isAfter(yearBefore));
        return away ? given.refer(TRIPS) : Met.MET;
    }
}
