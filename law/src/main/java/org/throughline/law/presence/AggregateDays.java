package org.throughline.law.presence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.LegalQuestion;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.time.DaySet;
import org.throughline.vocabulary.Arrival;

/// The days of one stay that add up for the permanent bar. Days under 18 and days with asylum pending are
/// taken off for the bars of 3 and 10 years; whether they are here is open.
public final class AggregateDays implements Rule<Integer> {
    public static final AggregateDays RULE = new AggregateDays();

    static final LegalQuestion<Boolean> TAKEN_OFF = takenOff();

    private static final Text DIFFER = Text.of(
            "For this bar, the agency counts {0} days. With days under 18 and in asylum taken off, there are {1}.",
            "Para esta barrera, la agencia cuenta {0} días. Si se quitan los días de menor de edad y de asilo, son {1}.");

    private AggregateDays() {}

    @Override
    public String id() {
        return "presence.aggregate-days";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days of this stay add up for the permanent bar?",
                "¿Cuántos días de esta estadía se suman para la barrera permanente?");
    }

    @Override
    public Thing.Kind about() {
        return Thing.Kind.ARRIVAL;
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return record.each(Thing.Kind.ARRIVAL).size() > 1;
    }

    @Override
    public List<Citation> authority() {
        return List.of(
                new Citation("INA", "212(a)(9)(C)(i)(I), (B)(iii)"),
                new Citation("USCIS", "consolidated memo of 2009-05-06 (AFM 40.9.2)"));
    }

    @Override
    public Integer apply(Given given) {
        Thing arrival = given.subject();
        return switch (given.result(UnlawfulFrom.RULE, arrival)) {
            case Start.NotYet() -> 0;
            case Start.From(LocalDate first) -> count(given, arrival, first);
        };
    }

    private static int count(Given given, Thing arrival, LocalDate first) {
        LocalDate left = given.the(Arrival.LEFT, arrival);
        LocalDate end = left.plusDays(1);
        DaySet days = Stay.days(Stay.later(first, given.law(UnlawfulDays.COUNTS_FROM, left)), end);
        if (days.isEmpty()) return 0;
        int all = days.subtract(AuthorizedStay.days(given, end)).days();
        int fewer = given.result(UnlawfulDays.RULE, arrival);
        if (all == fewer) return all;
        given.because(DIFFER, all, fewer);
        return given.either(TAKEN_OFF) ? fewer : all;
    }

    private static LegalQuestion<Boolean> takenOff() {
        var readings = new LinkedHashMap<Boolean, Citation>();
        readings.put(false, new Citation("INA", "212(a)(9)(C), which names no exceptions; AFM 40.9.2"));
        readings.put(true, new Citation("INA", "212(a)(9)(B)(iii), read into (C)"));
        return new LegalQuestion<>(
                "presence.taken-off-for-permanent-bar",
                readings,
                Text.of(
                        "For the permanent bar, are days under 18 and days in asylum left out?",
                        "Para la barrera permanente, ¿se quitan los días de menor de edad y de asilo?"));
    }
}
