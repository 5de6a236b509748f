package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Temporary protected status: for people of a country that the government has named.
public final class TpsWay {
    static final FactType<LocalDate> PRESENT_SINCE = FactType.date(
            "tps.presentSince.date",
            Text.of(
                    "Since what day has the person been here without leaving?",
                    "¿Desde qué día está aquí la persona sin salir?"));
    static final FactType<LocalDate> LIVES_HERE_SINCE = FactType.date(
            "tps.livesHereSince.date",
            Text.of(
                    "Since what day has the person lived in the United States?",
                    "¿Desde qué día vive la persona en los Estados Unidos?"));

    private static final Text NO_NOTICE = Text.of(
            "No notice on our list names this country. The list ends in January 2026 and has holes. A lawyer must look.",
            "Ningún aviso de nuestra lista nombra este país. La lista termina en enero de 2026 y le faltan avisos. Un abogado debe verlo.");
    private static final Text NO_DAY = Text.of(
            "The notices on our list name no such day for this country. A lawyer must look at the old notices.",
            "Los avisos de nuestra lista no dan ese día para este país. Un abogado debe ver los avisos viejos.");
    private static final Text ASKED_FOR =
            Text.of("The notice asks for it since {0}.", "El aviso lo pide desde el {0}.");
    private static final Text WINDOW = Text.of(
            "The time to register by notice is shown beside. A lawyer must look at today's notices and orders.",
            "El plazo para inscribirse según el aviso se muestra al lado. Un abogado debe ver los avisos y órdenes de hoy.");

    static final Element NATIONAL = Element.of(
            "tps.national",
            Text.of(
                    "Is the person from a country that a TPS notice names?",
                    "¿La persona es de un país que nombra un aviso de TPS?"),
            new Citation("INA", "244(c)(1)(A)"),
            TpsWay::national);

    static final Element PRESENT = Element.of(
            "tps.present",
            Text.of(
                    "Has the person been here since the day that the notice names?",
                    "¿La persona está aquí desde el día que nombra el aviso?"),
            new Citation("INA", "244(c)(1)(A)(i)"),
            given -> since(given, TpsNotice::presenceSince, PRESENT_SINCE));

    static final Element RESIDENT = Element.of(
            "tps.resident",
            Text.of(
                    "Has the person lived here since the day that the notice names?",
                    "¿La persona vive aquí desde el día que nombra el aviso?"),
            new Citation("INA", "244(c)(1)(A)(ii)"),
            given -> since(given, TpsNotice::residenceSince, LIVES_HERE_SINCE));

    static final Element ADMISSIBLE = Element.of(
            "tps.admissible",
            Text.of(
                    "Does no ground to keep the person out stand in the way?",
                    "¿No hay ninguna causa de inadmisión en el camino?"),
            new Citation("INA", "244(c)(1)(A)(iii)"),
            Told::toALawyer);

    static final Element REGISTERED = Element.of(
            "tps.registered",
            Text.of(
                    "Did the person register in time, or is there still time?",
                    "¿La persona se inscribió a tiempo, o aún hay tiempo?"),
            new Citation("INA", "244(c)(1)(A)(iv)"),
            TpsWay::registered);

    public static final Way WAY = new Way(
            "way.tps",
            Text.of("Temporary protected status (TPS)", "Estatus de protección temporal (TPS)"),
            Text.of(
                    "The person can stay and work while the TPS of the country lasts.",
                    "La persona puede quedarse y trabajar mientras dure el TPS del país."),
            List.of(new Citation("INA", "244")),
            List.of(NATIONAL, PRESENT, RESIDENT, ADMISSIBLE, REGISTERED),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Exposure.TRAVEL),
            List.of(
                    TpsWindow.RULE,
                    TpsRegisterBy.RULE,
                    TpsNoticeUntil.RULE,
                    TpsRegistrationOpen.RULE,
                    TpsEarliestEnd.RULE,
                    TpsReviewBy.RULE,
                    TpsIfNobodyDecides.RULE,
                    TpsLateBy.RULE),
            Text.of(
                    "Not looked at: crimes, the bars of asylum, short trips that do not count, waivers, and what courts ordered since the notice.",
                    "No se revisan: delitos, las barreras del asilo, viajes cortos que no cuentan, perdones y lo que ordenaron los tribunales desde el aviso."));

    private TpsWay() {}

    private static Met national(Given given) {
        if (Tps.published(given, Tps.country(given)).isEmpty()) return given.refer(NO_NOTICE);
        Tps.newest(given, _ -> true);
        return Met.MET;
    }

    private static Met since(Given given, Function<TpsNotice, Optional<LocalDate>> asked, FactType<LocalDate> fact) {
        boolean names = Tps.published(given, Tps.country(given)).stream()
                .anyMatch(notice -> asked.apply(notice).isPresent());
        if (!names) return given.refer(NO_DAY);
        LocalDate day = asked.apply(
                        Tps.newest(given, notice -> asked.apply(notice).isPresent()))
                .orElseThrow();
        given.because(ASKED_FOR, day);
        return Met.when(!given.the(fact).isAfter(day));
    }

    private static Met registered(Given given) {
        return given.refer(WINDOW);
    }
}
