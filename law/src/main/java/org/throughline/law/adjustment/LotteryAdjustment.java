package org.throughline.law.adjustment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.throughline.fact.FactType;
import org.throughline.law.asylum.Hold;
import org.throughline.law.danger.Dangers;
import org.throughline.law.family.DiversityChild;
import org.throughline.rule.Citation;
import org.throughline.rule.Element;
import org.throughline.rule.Given;
import org.throughline.rule.Met;
import org.throughline.rule.Parameter;
import org.throughline.rule.Way;
import org.throughline.text.Text;

/// The green card for somebody chosen in the visa lottery, asked for inside the United States.
public final class LotteryAdjustment {
    static final FactType<Boolean> CHOSEN = FactType.yesNo(
            "lottery.chosen",
            Text.of(
                    "Was the person's name drawn in the visa lottery?",
                    "¿La persona fue elegida en la lotería de visas?"));
    static final FactType<Integer> YEAR = FactType.number(
            "lottery.year",
            Text.of("For which lottery year (DV-2026: 2026)?", "¿Para qué año de la lotería (DV-2026: 2026)?"));
    static final FactType<Boolean> REACHED = FactType.yesNo(
            "lottery.reached",
            Text.of(
                    "Does this month's Visa Bulletin reach the number that was drawn?",
                    "¿El Boletín de Visas llega este mes al número de lotería de la persona?"));
    static final FactType<Boolean> SCHOOL_OR_WORK = FactType.yesNo(
            "lottery.schoolOrWork",
            Text.of(
                    "Has the person finished high school, or worked two of the last five years in a trained job?",
                    "¿La persona terminó la secundaria, o trabajó dos de los últimos cinco años en un oficio con formación?"));

    static final Parameter<String> YEAR_ENDS = new Parameter<>("dv.year_ends", String.class);

    /// The row in force as far as seen: it matters on the day of a decision to come.
    private static final LocalDate NEWEST = LocalDate.MAX;

    private static final Text ENDS = Text.of(
            "All must be done, the decision too, by {0}. Nothing goes over to the next year.",
            "Todo debe estar hecho, la decisión también, hasta el {0}. Nada pasa al año siguiente.");

    static final Element SELECTED = Element.of(
            "lottery.selected",
            Text.of("Was the person chosen?", "¿La persona fue elegida?"),
            new Citation("INA", "203(c), (e)(2)"),
            given -> Met.when(given.the(CHOSEN)));

    static final Element NUMBER_REACHED = Element.of(
            "lottery.number-reached",
            Text.of("Is the lottery number reached?", "¿Se llegó al número de lotería?"),
            new Citation("INA", "245(a)(3), 203(c)(1)"),
            given -> Met.when(given.the(REACHED)));

    static final Element SCHOOLING = Element.of(
            "lottery.schooling",
            Text.of(
                    "Is there the schooling or the work the law asks for?",
                    "¿Hay los estudios o el trabajo que pide la ley?"),
            new Citation("INA", "203(c)(2)"),
            given -> Met.when(given.the(SCHOOL_OR_WORK)));

    static final Element IN_THE_YEAR = Element.of(
            "lottery.in-the-year",
            Text.of("Is the lottery year still running?", "¿Todavía corre el año de la lotería?"),
            new Citation("INA", "204(a)(1)(I)(ii)(II)"),
            LotteryAdjustment::inTheYear);

    public static final Way WAY = new Way(
            "way.diversity",
            Text.of("Green card through the visa lottery", "Residencia por la lotería de visas"),
            Text.of(
                    "The person gets a green card and need not leave for it.",
                    "La persona recibe la residencia y no tiene que salir para eso."),
            List.of(new Citation("INA", "203(c), 245(a)")),
            List.of(
                    Adjust.INSPECTED,
                    SELECTED,
                    SCHOOLING,
                    NUMBER_REACHED,
                    IN_THE_YEAR,
                    Adjust.NOT_CREW,
                    FamilyAdjustment.STATUS_KEPT,
                    Adjust.NOT_WAIVER,
                    Adjust.ADMISSIBLE),
            List.of(
                    Dangers.EARLIER_ORDER,
                    Dangers.REINSTATEMENT,
                    Dangers.ANY_ARREST,
                    Dangers.FILING_EXPOSES,
                    Hold.COUNTRY,
                    AdjustDangers.LEAVING_ENDS_IT),
            List.of(DiversityChild.RULE),
            Text.of(
                    "Not checked here: did the entry form name every spouse and child? And the rules by country.",
                    "Aquí no se revisa si la inscripción nombró a cada cónyuge e hijo, ni las reglas de países."));

    private LotteryAdjustment() {}

    private static Met inTheYear(Given given) {
        LocalDate last = MonthDay.parse(given.law(YEAR_ENDS, NEWEST)).atYear(given.the(YEAR));
        given.because(ENDS, last);
        return Met.when(!given.hasCome(last.plusDays(1)));
    }
}
