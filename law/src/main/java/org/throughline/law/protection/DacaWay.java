package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Renewal of DACA, for people who came as children and had it before.
public final class DacaWay {
    static final FactType<Boolean> LEFT = FactType.yesNo(
            "daca.leftWithoutPermission",
            Text.of(
                    "Since August 2012, did the person go abroad with no travel permit (advance parole)?",
                    "Desde agosto de 2012, ¿la persona salió del país sin permiso de viaje (advance parole)?"));

    static final Parameter<LocalDate> SINCE = new Parameter<>("daca.no_departure_since", LocalDate.class);

    private static final Text TRIPS = Text.of(
            "Trips since {0} count, if there was no permission (advance parole).",
            "Cuentan los viajes desde el {0}, si no hubo permiso (advance parole).");

    static final Element HAD = Element.of(
            "daca.had",
            Text.of("Was the person given DACA before?", "¿Se le dio DACA a la persona antes?"),
            new Citation("8 CFR", "236.22(a)"),
            given -> Met.when(given.the(Daca.GRANTED)));

    static final Element IN_TIME = Element.of(
            "daca.in-time",
            Text.of(
                    "Has no more than a year passed since DACA ended?",
                    "¿Ha pasado no más de un año desde que terminó el DACA?"),
            new Citation("USCIS", "guidance on Form I-821D"),
            given -> Met.when(!given.hasCome(given.result(DacaLateBy.RULE).plusDays(1))));

    static final Element STAYED = Element.of(
            "daca.stayed",
            Text.of(
                    "Is it so that the person never went abroad without a permit?",
                    "¿La persona no salió del país sin permiso?"),
            new Citation("8 CFR", "236.22(b)"),
            DacaWay::stayed);

    static final Element GRANTED_NOW = Element.of(
            "daca.granted-now",
            Text.of(
                    "Does USCIS say yes to DACA again these days?",
                    "¿USCIS dice que sí al DACA otra vez en estos días?"),
            new Citation("Texas v. United States,", "(S.D. Tex.)"),
            Told::toALawyer);

    public static final Way WAY = new Way(
            "way.daca-renewal",
            Text.of("Renewal of DACA", "Renovación del DACA"),
            Text.of(
                    "The person can stay and work for some time, mostly two years.",
                    "La persona puede quedarse y trabajar por un tiempo, casi siempre dos años."),
            List.of(new Citation("8 CFR", "236.21 to 236.25")),
            List.of(HAD, IN_TIME, STAYED, GRANTED_NOW),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Exposure.TRAVEL),
            List.of(DacaRenewal.RULE, DacaRenewFrom.RULE, DacaRenewBy.RULE, DacaLateBy.RULE),
            Text.of(
                    "Not looked at: crimes, school, and the first conditions of DACA, which are not asked again at a renewal unless something changed.",
                    "No se revisan: delitos, escuela y las primeras condiciones del DACA, que no se piden otra vez en una renovación si nada cambió."));

    private DacaWay() {}

    private static Met stayed(Given given) {
        given.because(TRIPS, given.law(SINCE, given.the(Daca.UNTIL)));
        return Met.when(!given.the(LEFT));
    }
}
