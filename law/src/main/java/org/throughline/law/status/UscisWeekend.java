package org.throughline.law.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.law.counting.OpenDays;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.time.FederalHolidays;
import org.throughline.time.Office;

/// What USCIS makes of a last day on which it is closed: paper may come on the next open day, an electronic
/// answer may not (TIME-5). Before 29 March 2023 no text says either, and the rulebook has no row for it.
final class UscisWeekend {
    /// How the answer is given.
    enum Way {
        PAPER,
        ELECTRONIC
    }

    static final FactType<Way> WAY = FactType.oneOf(
                    "notice.answerBy",
                    Way.class,
                    Text.of(
                            "Is the answer sent on paper or online?",
                            "¿La respuesta se envía en papel o por internet?"))
            .about(Thing.Kind.NOTICE);

    static final Parameter<Boolean> PAPER = new Parameter<>("time.uscis.paper_weekend_roll", Boolean.class);
    static final Parameter<Boolean> ELECTRONIC = new Parameter<>("time.uscis.electronic_weekend_roll", Boolean.class);

    private static final Text STAYS = Text.of(
            "{0} is a weekend day or a holiday. An online answer gets no more time for that.",
            "El {0} es fin de semana o día feriado. Una respuesta por internet no recibe más tiempo por eso.");

    private UscisWeekend() {}

    static LocalDate sameOrNext(Given given, Thing notice, LocalDate lastDay) {
        if (!mayBeClosed(lastDay)) return lastDay;
        boolean rolls = switch (given.the(WAY, notice)) {
            case PAPER -> given.law(PAPER, lastDay);
            case ELECTRONIC -> given.law(ELECTRONIC, lastDay);
        };
        if (rolls) return OpenDays.sameOrNext(given, lastDay);
        given.because(STAYS, lastDay);
        return lastDay;
    }

    static boolean mayBeClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FederalHolidays.observedOn(day, Office.ELSEWHERE).isPresent();
    }
}
