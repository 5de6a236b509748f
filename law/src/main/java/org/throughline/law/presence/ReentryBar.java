package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.Thing;
import org.throughline.law.counting.Anniversary;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Arrival;

/// Which bar the count of one stay reaches when that stay ends. Only the count: whether coming back is possible is
/// never answered here.
public final class ReentryBar implements Rule<ReentryBar.Count> {
    public static final ReentryBar RULE = new ReentryBar();

    /// What the count reaches.
    public enum Count implements Worded {
        NEITHER(Text.of("The count reaches neither 3 nor 10 years.", "La cuenta no llega ni a 3 ni a 10 años.")),
        THREE_YEARS(Text.of("The count reaches the 3-year bar.", "La cuenta llega a la barrera de 3 años.")),
        TEN_YEARS(Text.of("The count reaches the 10-year bar.", "La cuenta llega a la barrera de 10 años."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Count(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final Parameter<Integer> MORE_THAN = new Parameter<>("up.bar3.min_exclusive", Integer.class);
    static final Parameter<Period> A_YEAR = new Parameter<>("up.bar10.min_inclusive", Period.class);
    static final Parameter<Integer> YEAR_AS_DAYS = new Parameter<>("up.bar10.year_as_days", Integer.class);
    static final LegalQuestion<Boolean> CALENDAR_YEAR = calendarYear();

    private static final Text COMPARED = Text.of(
            "This stay has {0} days. More than {1} make the 3-year bar, one year makes the 10-year bar.",
            "Esta estadía tiene {0} días. Más de {1} hacen la barrera de 3 años; un año hace la de 10 años.");
    private static final Text IN_COURT = Text.of(
            "A notice to appear was served before the day of leaving. A lawyer must look before anybody leaves.",
            "Se entregó un aviso de comparecencia antes del día de la salida. Un abogado debe verlo antes de salir.");

    private ReentryBar() {}

    @Override
    public String id() {
        return "presence.reentry-bar";
    }

    @Override
    public Text question() {
        return Text.of(
                "Which bar does the count of this stay reach on leaving?",
                "¿A qué barrera llega la cuenta de esta estadía al salir?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(B)(i)(I), (II)"));
    }

    @Override
    public Count apply(Given given) {
        Thing arrival = given.subject();
        int days = given.result(UnlawfulDays.RULE, arrival);
        if (days == 0) return Count.NEITHER;
        LocalDate left = given.the(Arrival.LEFT, arrival);
        int threshold = given.law(MORE_THAN, left);
        given.because(COMPARED, days, threshold);
        if (days <= threshold) return Count.NEITHER; // "more than 180 days"
        if (isAYear(given, days, left)) return Count.TEN_YEARS; // (II)
        if (AuthorizedStay.noticeToAppear(given).filter(left::isAfter).isPresent())
            return given.refer(IN_COURT); // (I) speaks of leaving before the proceedings
        return Count.THREE_YEARS; // (I)
    }

    private static boolean isAYear(Given given, int days, LocalDate left) {
        LocalDate end = left.plusDays(1);
        LocalDate yearBefore = Anniversary.before(given, end, given.law(A_YEAR, left));
        boolean byCalendar = days >= ChronoUnit.DAYS.between(yearBefore, end);
        boolean byDays = days >= given.law(YEAR_AS_DAYS, left);
        return byCalendar == byDays ? byDays : given.either(CALENDAR_YEAR) ? byCalendar : byDays;
    }

    private static LegalQuestion<Boolean> calendarYear() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "212(a)(9)(B)(i)(II): 365 days"));
        readings.put(true, new Citation("INA", "212(a)(9)(B)(i)(II): a calendar year, 366 days with a 29 February"));
        return new LegalQuestion<>(
                "presence.one-year",
                readings,
                Text.of(
                        "Is one year 365 days, or a calendar year, which can have 366?",
                        "¿Un año son 365 días, o un año de calendario, que puede tener 366?"));
    }
}
