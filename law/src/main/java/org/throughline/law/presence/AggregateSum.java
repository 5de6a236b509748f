package org.throughline.law.presence;

import java.util.List;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Rule;
import org.throughline.text.Text;
import org.throughline.vocabulary.Arrival;

/// The days of all stays before the last coming in without inspection, added up.
public final class AggregateSum implements Rule<Integer> {
    public static final AggregateSum RULE = new AggregateSum();

    private static final Text SUM = Text.of(
            "Before the entry of {0} there are {1} days in all.", "Antes de la entrada del {0} hay {1} días en total.");

    private AggregateSum() {}

    @Override
    public String id() {
        return "presence.aggregate-sum";
    }

    @Override
    public Text question() {
        return Text.of(
                "How many days add up before the last time the person came in without inspection?",
                "¿Cuántos días se suman antes de la última entrada sin inspección?");
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
    public Integer apply(Given given) {
        List<Thing> arrivals = Reentry.inOrder(given);
        Optional<Thing> last = Reentry.lastWithoutInspection(given, arrivals);
        if (last.isEmpty()) return 0;
        int sum = arrivals.subList(0, arrivals.indexOf(last.get())).stream()
                .mapToInt(stay -> given.result(AggregateDays.RULE, stay))
                .sum();
        given.because(SUM, given.the(Arrival.DATE, last.get()), sum);
        return sum;
    }
}
