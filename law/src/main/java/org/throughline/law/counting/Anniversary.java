package org.throughline.law.counting;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.text.Text;
import org.throughline.time.Months;
import org.throughline.time.Rounding;

/// The same day some months or years later or earlier. No text says what that is where the month lacks the day
/// (29 February most of all), so both roundings are tried (TIME-2).
public final class Anniversary {
    /// Which day stands for one that the month does not have.
    public static final LegalQuestion<Rounding> MISSING_DAY = question();

    private Anniversary() {}

    public static LocalDate after(Given given, LocalDate from, Period length) {
        return same(given, from, length);
    }

    public static LocalDate before(Given given, LocalDate until, Period length) {
        return same(given, until, length.negated());
    }

    private static LocalDate same(Given given, LocalDate from, Period length) {
        LocalDate down = Months.plus(from, length, Rounding.DOWN);
        LocalDate up = Months.plus(from, length, Rounding.UP);
        return down.equals(up) || given.either(MISSING_DAY) == Rounding.DOWN ? down : up;
    }

    private static LegalQuestion<Rounding> question() {
        var readings = new LinkedHashMap<Rounding, Citation>();
        readings.put(Rounding.DOWN, new Citation("no text;", "the last day of the shorter month"));
        readings.put(Rounding.UP, new Citation("no text;", "the first day of the next month"));
        return new LegalQuestion<>(
                "time.missing-day",
                readings,
                Text.of(
                        "The month has no such day (like February 29). Which day counts instead?",
                        "El mes no tiene ese día (como el 29 de febrero). ¿Qué día cuenta en su lugar?"));
    }
}
