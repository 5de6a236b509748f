package org.throughline.law.presence;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.text.Worded;
import org.throughline.vocabulary.Arrival;

/// Whether the days that add up are more than a year.
public final class AggregateCount implements Rule<AggregateCount.Reaches> {
    public static final AggregateCount RULE = new AggregateCount();

    /// What the sum reaches.
    public enum Reaches implements Worded {
        NOT_OVER_A_YEAR(
                Text.of("The days do not add up to more than a year.", "La suma de los días no pasa de un año.")),
        MORE_THAN_A_YEAR(Text.of("The days add up to more than a year.", "La suma de los días pasa de un año."));

        @SuppressWarnings("ImmutableEnumChecker") // a text never changes
        private final Text words;

        Reaches(Text words) {
            this.words = words;
        }

        @Override
        public String in(Locale reader) {
            return words.in(reader);
        }
    }

    static final Parameter<Period> MORE_THAN = new Parameter<>("up.perm.min_exclusive", Period.class);
    static final Parameter<Integer> YEAR_AS_DAYS = new Parameter<>("up.bar10.year_as_days", Integer.class);
    static final LegalQuestion<Boolean> LEAP_YEAR = leapYear();

    private AggregateCount() {}

    @Override
    public String id() {
        return "presence.aggregate-count";
    }

    @Override
    public Text question() {
        return Text.of("Do the days add up to more than a year?", "¿La suma de los días pasa de un año?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.ARRIVAL).size() > 1;
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "212(a)(9)(C)(i)(I)"));
    }

    @Override
    public Reaches apply(Given given) {
        int sum = given.result(AggregateSum.RULE);
        List<Thing> arrivals = Reentry.inOrder(given);
        return Reentry.lastWithoutInspection(given, arrivals)
                .map(entry -> of(given, sum, given.the(Arrival.DATE, entry)))
                .orElse(Reaches.NOT_OVER_A_YEAR);
    }

    /// What a sum of days reaches.
    ///
    /// @param on the day that chooses the law: of the entry, or of the planned leaving
    public static Reaches of(Given given, int days, LocalDate on) {
        int year = given.law(YEAR_AS_DAYS, on) * given.law(MORE_THAN, on).getYears();
        if (days <= year) return Reaches.NOT_OVER_A_YEAR;
        boolean leapYear = days == year + 1;
        return leapYear && given.either(LEAP_YEAR) ? Reaches.NOT_OVER_A_YEAR : Reaches.MORE_THAN_A_YEAR;
    }

    private static LegalQuestion<Boolean> leapYear() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "212(a)(9)(C)(i)(I): more than 365 days"));
        readings.put(true, new Citation("INA", "212(a)(9)(C)(i)(I): a year that holds a 29 February has 366"));
        return new LegalQuestion<>(
                "presence.year-of-sums",
                readings,
                Text.of("Can a year made of sums have 366 days?", "¿Puede tener 366 días un año hecho de sumas?"));
    }
}
