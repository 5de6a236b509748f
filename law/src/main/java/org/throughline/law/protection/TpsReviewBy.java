package org.throughline.law.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Thing;
import org.throughline.rule.Citation;
import org.throughline.rule.Given;
import org.throughline.rule.Parameter;
import org.throughline.rule.Rule;
import org.throughline.text.Text;

/// The day by which the government must decide whether TPS goes on: 60 days before the period ends.
public final class TpsReviewBy implements Rule<LocalDate> {
    public static final TpsReviewBy RULE = new TpsReviewBy();

    static final Parameter<Integer> DAYS = new Parameter<>("tps.review_before_end", Integer.class);

    private TpsReviewBy() {}

    @Override
    public String id() {
        return "tps.review-by";
    }

    @Override
    public Text question() {
        return Text.of(
                "By what day must the government decide whether TPS goes on?",
                "¿Para qué día debe decidir el gobierno si el TPS sigue?");
    }

    @Override
    public boolean concerns(ClientRecord record, Thing about) {
        return Tps.concerns(record);
    }

    @Override
    public List<Citation> authority() {
        return List.of(new Citation("INA", "244(b)(3)(A)"));
    }

    @Override
    public LocalDate apply(Given given) {
        LocalDate until = Tps.period(given).until().orElseThrow();
        return until.minusDays(given.law(DAYS, until));
    }
}
