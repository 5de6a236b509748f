package org.throughline.law.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.rule.Given;
import org.throughline.text.Text;
import org.throughline.text.Worded;

/// How a priority date stands in one month.
public enum Standing implements Worded {
    CURRENT(Text.of("A visa number is there in that month.", "Hay número de visa en ese mes.")),
    NOT_YET(Text.of("The date is not reached in that month.", "En ese mes aún no se llega a la fecha.")),
    WENT_BACK(Text.of(
            "The date was reached before, but the line went back.",
            "Ya se llegó a la fecha, pero la línea retrocedió.")),
    NO_NUMBERS(Text.of("No numbers are given in that month.", "En ese mes no se dan números."));

    /// `bulletin.month.date`: Any day of the month that is asked about.
    static final FactType<LocalDate> MONTH = FactType.date(
            "bulletin.month.date",
            Text.of("For the Visa Bulletin of which month?", "¿Para el Boletín de Visas de qué mes?"));

    @SuppressWarnings("ImmutableEnumChecker") // a text never changes
    private final Text words;

    Standing(Text words) {
        this.words = words;
    }

    @Override
    public String in(Locale reader) {
        return words.in(reader);
    }

    /// The subject's petition in the month that is asked about.
    static Standing in(Given given, Chart chart) {
        Thing holder = Petition.holder(given, given.subject());
        if (given.the(Petition.CATEGORY, holder) == VisaCategory.IMMEDIATE_RELATIVE) return CURRENT;
        return on(given, chart, given.the(MONTH, holder));
    }

    /// The subject's petition in the month of a day, in a line that has numbers.
    public static Standing on(Given given, Chart chart, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Waiting waiting = Waiting.in(given, chart);
        return switch (waiting.in(given, month)) {
            case Cutoff.Unavailable() -> NO_NUMBERS;
            case Cutoff.Current() -> CURRENT;
            case Cutoff.Before before -> before.admits(waiting.priority()) ? CURRENT : missed(given, waiting, month);
        };
    }

    private static Standing missed(Given given, Waiting waiting, YearMonth month) {
        return waiting.history().current(waiting.priority()).stream()
                .map(stretch -> YearMonth.from(stretch.from()))
                .filter(month::isAfter)
                .findFirst()
                .map(reached -> {
                    waiting.tell(given, reached);
                    return WENT_BACK;
                })
                .orElse(NOT_YET);
    }
}
