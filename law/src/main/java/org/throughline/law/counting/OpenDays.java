package org.throughline.law.counting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.time.BusinessDays;
import org.throughline.time.FederalHolidays;
import org.throughline.time.Holiday;
import org.throughline.time.ObservedFriday;
import org.throughline.time.Office;

/// Days on which offices are open, and time that runs on to the next of them (TIME-1, TIME-3).
///
/// Inauguration Day is a holiday around Washington alone, where the Board is. Whether it lengthens a time to file there
/// is not settled by text, so it is asked about too. Single closures by Executive Order are not modelled: they lengthen
/// nothing here.
public final class OpenDays {
    /// When a holiday is a Saturday, federal staff have the Friday off. Whether it is a legal holiday for a filing is
    /// not settled by text.
    public static final LegalQuestion<ObservedFriday> FRIDAY_OFF = question();

    /// Staff around Washington have the day off. Whether it is a legal holiday for a filing there is not settled by
    /// text.
    public static final LegalQuestion<Office> INAUGURATION_DAY = inaugurationDay();

    /// The reading given here never matters: such a Friday is asked about.
    private static final BusinessDays OPEN = BusinessDays.of(Office.ELSEWHERE, ObservedFriday.WORKDAY);

    private static final Text ROLLED = Text.of(
            "{0} is a weekend day or a holiday, so the time runs to {1}.",
            "El {0} es fin de semana o día feriado, así que el plazo corre hasta el {1}.");

    private OpenDays() {}

    /// This day, or the next open one where it is a weekend day or a legal holiday.
    public static LocalDate sameOrNext(Given given, LocalDate lastDay) {
        return sameOrNext(given, lastDay, Office.ELSEWHERE);
    }

    /// The same for papers that an office in that place must have.
    public static LocalDate sameOrNext(Given given, LocalDate lastDay, Office office) {
        LocalDate day = lastDay;
        while (!isOpen(given, day, office)) day = day.plusDays(1);
        if (!day.equals(lastDay)) given.because(ROLLED, lastDay, day);
        return day;
    }

    /// This day, or the last open one before where it is a weekend day or a legal holiday.
    static LocalDate sameOrBefore(Given given, LocalDate day) {
        LocalDate open = day;
        while (!isOpen(given, open)) open = open.minusDays(1);
        return open;
    }

    /// The day that is `count` open days after `from`; `from` itself does not count.
    public static LocalDate plus(Given given, LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left -= isOpen(given, day) ? 1 : 0) day = day.plusDays(1);
        return day;
    }

    /// The open days from `from` on and before `until`.
    public static int between(Given given, LocalDate from, LocalDate until) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) if (isOpen(given, day)) count++;
        return count;
    }

    private static boolean isOpen(Given given, LocalDate day, Office office) {
        if (!isOpen(given, day)) return false;
        boolean off = FederalHolidays.observedOn(day, office).equals(Optional.of(Holiday.INAUGURATION));
        return !off || given.either(INAUGURATION_DAY) == Office.ELSEWHERE;
    }

    static boolean isOpen(Given given, LocalDate day) {
        return FederalHolidays.isObservedFriday(day, Office.ELSEWHERE)
                ? given.either(FRIDAY_OFF) == ObservedFriday.WORKDAY
                : OPEN.isOpen(day);
    }

    private static LegalQuestion<Office> inaugurationDay() {
        var readings = new LinkedHashMap<Office, Citation>();
        readings.put(Office.ELSEWHERE, new Citation("5 USC", "6103(c): for the staff of that area only"));
        readings.put(Office.WASHINGTON_AREA, new Citation("5 USC", "6103(c), with 8 CFR 1001.1(h): a legal holiday"));
        return new LegalQuestion<>(
                "time.inauguration-day",
                readings,
                Text.of(
                        "It is Inauguration Day. Does it count as a holiday for papers that the Board must have?",
                        "Es el día de la toma de posesión. ¿Cuenta como feriado para papeles que la Junta debe tener?"));
    }

    private static LegalQuestion<ObservedFriday> question() {
        var readings = new LinkedHashMap<ObservedFriday, Citation>();
        readings.put(ObservedFriday.WORKDAY, new Citation("5 USC", "6103(b): for pay and leave only"));
        readings.put(
                ObservedFriday.LEGAL_HOLIDAY, new Citation("5 USC", "6103(b), with 8 CFR 1001.1(h): a legal holiday"));
        return new LegalQuestion<>(
                "time.friday-off",
                readings,
                Text.of(
                        "The holiday is a Saturday. Does the Friday before it count as a holiday too?",
                        "El feriado cae en sábado. ¿También cuenta como feriado el viernes de antes?"));
    }
}
