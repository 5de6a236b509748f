package org.throughline.law.asylum;

import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.danger.Dangers;
import org.throughline.rule.Citation;
import org.throughline.rule.Danger;
import org.throughline.rule.Element;
import org.throughline.rule.Met;
import org.throughline.rule.Sign;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// Asylum: for somebody here who fears harm at home for a reason that the law names.
public final class AsylumWay {
    static final FactType<Boolean> HERE = FactType.yesNo(
            "asylum.here",
            Text.of(
                    "Is the person in the United States, or at its border?",
                    "¿La persona está en los Estados Unidos, o en su frontera?"));
    static final FactType<Boolean> DENIED_BEFORE = FactType.yesNo(
            "asylum.deniedBefore",
            Text.of("Was asylum denied to the person before?", "¿Ya le negaron asilo a la persona antes?"));
    static final FactType<Boolean> SETTLED = FactType.yesNo(
            "asylum.settledElsewhere",
            Text.of(
                    "Before coming here, did some other land let the person live there for good?",
                    "¿Otro país dejó a la persona vivir allá para siempre antes de venir aquí?"));

    private static final Text EXCEPTION = Text.of(
            "The year is over. An exception must be argued, and a lawyer must look.",
            "El año ya pasó. Hay que alegar una excepción, y un abogado debe verlo.");
    private static final Text BEFORE = Text.of(
            "A \"no\" in the past closes asylum, unless things have changed. A lawyer must look.",
            "Una negación anterior cierra el asilo si nada ha cambiado. Un abogado debe verlo.");
    private static final Text OTHER_COUNTRY = Text.of(
            "A home in another country can close asylum. A lawyer must look.",
            "Un hogar en otro país puede cerrar el asilo. Un abogado debe verlo.");
    private static final Text NOT_LOOKED_AT = Text.of(
            "Deals with other countries and rules for the border change often. A lawyer must look.",
            "Los acuerdos con otros países y las reglas de la frontera cambian a menudo. Un abogado debe verlo.");
    private static final Text TRUE_WORDS = Text.of(
            "A request that is made up can close every way to stay. Each word in it must be true.",
            "Una petición inventada puede cerrar todas las vías. Cada palabra en ella debe ser verdad.");

    static final Element IN_COUNTRY = Element.of(
            "asylum.in-the-country",
            Text.of("Is the person here, or at the border?", "¿La persona está aquí, o en la frontera?"),
            new Citation("INA", "208(a)(1)"),
            given -> Met.when(given.the(HERE)));
    static final Element IN_TIME = Element.of(
            "asylum.in-time",
            Text.of("Was it asked for in time, or is there still time?", "¿Se pidió a tiempo, o todavía hay tiempo?"),
            new Citation("INA", "208(a)(2)(B), (D), (E)"),
            given -> switch (given.result(OneYear.RULE)) {
                case IN_TIME, TIME_STILL_RUNS -> Met.MET;
                case EXCEPTION_TO_ARGUE -> given.refer(EXCEPTION);
                case OUT_OF_TIME_WITHHOLDING_REMAINS -> Met.NOT_MET;
            });
    static final Danger EARLIER_DENIAL = Danger.of(
            "asylum.earlier-denial",
            Text.of("Was asylum denied before?", "¿Ya se negó el asilo antes?"),
            new Citation("INA", "208(a)(2)(C), (D)"),
            given -> given.the(DENIED_BEFORE) ? given.refer(BEFORE) : Sign.NONE_FOUND);
    static final Danger FIRM_RESETTLEMENT = Danger.of(
            "asylum.settled-elsewhere",
            Text.of(
                    "Could the person stay for good in another country?",
                    "¿La persona podía quedarse para siempre en otro país?"),
            new Citation("INA", "208(b)(2)(A)(vi)"),
            given -> given.the(SETTLED) ? given.refer(OTHER_COUNTRY) : Sign.NONE_FOUND);
    static final Danger OTHER_BARS = Danger.of(
            "asylum.other-bars",
            Text.of("What else can close asylum?", "¿Qué más puede cerrar el asilo?"),
            new Citation("INA", "208(a)(2)(A), (b)(2)(A)(iv), (C)"),
            given -> given.refer(NOT_LOOKED_AT));
    static final Danger MADE_UP = Danger.of(
            "asylum.made-up",
            Text.of("What if something in it is not true?", "¿Y si algo en ella no es verdad?"),
            new Citation("INA", "208(d)(4), (6)"),
            given -> {
                given.because(TRUE_WORDS);
                return Sign.FOUND;
            });

    public static final Way WAY = new Way(
            "way.asylum",
            Text.of("Asylum", "Asilo"),
            Text.of(
                    "Leave to stay and to work, and later a green card. Husband or wife and children can follow.",
                    "Permiso para quedarse y trabajar, y después la residencia. Esposo o esposa e hijos pueden seguir."),
            List.of(new Citation("INA", "208")),
            List.of(IN_COUNTRY, IN_TIME, Fear.HARM, Fear.BECAUSE_OF, Fear.UNPROTECTED),
            List.of(
                    EARLIER_DENIAL,
                    FIRM_RESETTLEMENT,
                    Fear.TO_OTHERS,
                    Fear.GRAVE_CRIME,
                    OTHER_BARS,
                    MADE_UP,
                    Hold.ASYLUM,
                    Hold.COUNTRY,
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.FILING_EXPOSES),
            List.of(
                    LastArrival.RULE,
                    OneYearDeadline.RULE,
                    ExceptionBy.RULE,
                    FilingFee.RULE,
                    FiledOn.RULE,
                    WorkPermitFileFrom.RULE),
            Text.of(
                    "Not checked here: will the judge or the officer believe the person, and use the power to say yes?",
                    "Aquí no se revisa si el juez o el oficial le cree a la persona, ni si usa su poder para decir que sí."));

    private AsylumWay() {}
}
