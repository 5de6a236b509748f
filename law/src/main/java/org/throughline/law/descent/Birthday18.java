package org.throughline.law.descent;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.text.Text;
import org.throughline.vocabulary.Client;

/// The birthday by which the parts of a law must have come together, and whether that day itself is in time.
final class Birthday18 {
    static final Parameter<Boolean> COUNTS = new Parameter<>("cit.18th_birthday_counts", Boolean.class);
    static final Parameter<LocalDate> ACT = new Parameter<>("cit.320.in_force", LocalDate.class);

    /// How the day itself is read.
    enum Reading {
        NOT_IN_TIME,
        IN_TIME,
        BY_THE_HOUR
    }

    static final LegalQuestion<Reading> ON_THE_DAY = onTheDay();

    private static final Text MUST =
            Text.of("All parts must come together before {0}.", "Todas las partes deben juntarse antes del {0}.");

    private Birthday18() {}

    static LocalDate of(Given given, Period age) {
        LocalDate day = Anniversary.after(given, given.the(Client.DATE_OF_BIRTH), age);
        given.because(MUST, day);
        return day;
    }

    /// Whether a day is in time. On the birthday itself every reading is taken.
    static boolean isInTime(Given given, LocalDate day, LocalDate birthday) {
        return day.isBefore(birthday) || (day.equals(birthday) && given.either(ON_THE_DAY) != Reading.NOT_IN_TIME);
    }

    private static LegalQuestion<Reading> onTheDay() {
        var readings = new LinkedHashMap<Reading, Citation>();
        readings.put(Reading.NOT_IN_TIME, new Citation("whole days;", "under 18 ends on the birthday"));
        readings.put(Reading.IN_TIME, new Citation("USCIS", "PA-2024-21: the birthday counts, since 2024-07-18"));
        readings.put(
                Reading.BY_THE_HOUR,
                new Citation("Duarte-Ceri v. Holder,", "630 F.3d 83 (2d Cir. 2010): the hour decides"));
        return new LegalQuestion<>(
                "citizenship.18th-birthday",
                readings,
                Text.of(
                        "The last part came on the 18th birthday. Was that in time? Ask for the hours of both.",
                        "La última parte llegó el día en que cumplió 18. ¿Fue a tiempo? Pregunte las horas de ambos."));
    }
}
