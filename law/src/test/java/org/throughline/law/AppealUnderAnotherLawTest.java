package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Thing;
import org.throughline.law.removal.AppealDeadline;
import org.throughline.rule.Evaluator;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rulebook;

/// If the time to appeal were shortened again by a rule of the agency, that for asylum would still stand in the
/// statute.
class AppealUnderAnotherLawTest {
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);

    @Test
    void nobodyIsAskedAboutAsylumWhileBothTimesAreAlike() {
        assertThat(found(30, told()).toString()).isEqualTo("removal.appeal-deadline is Settled [2026-07-01]");
    }

    @Test
    void aShorterTimeOfTheAgencyDoesNotReachAsylum() {
        assertThat(found(10, told().say("order.onAsylum", ORDER, true)).possible())
                .containsExactly("2026-07-01");
        assertThat(found(10, told().say("order.onAsylum", ORDER, false)).possible())
                .containsExactly("2026-06-11");
    }

    @Test
    void whetherItIsAboutAsylumIsAskedThen() {
        assertThat(found(10, told()).asks()).containsExactly("order.onAsylum");
        assertThat(found(10, told()).possible()).containsExactly("2026-06-11", "2026-07-01");
    }

    private static Case told() {
        return new Case("RMV").say("order.date", ORDER, "2026-06-01").say("order.delivery", ORDER, "said in court");
    }

    private static Shown found(int days, Case c) {
        Rulebook law = Law.rulebook();
        List<ParameterRow<?>> rows = new ArrayList<>();
        for (ParameterRow<?> row : law.parameters().all())
            rows.add(row.id().equals("bia.appeal") ? with(row, days) : row);
        var book = new Rulebook(law.rules(), new Parameters(rows), law.edition());
        return new Shown(new Evaluator(book, c.record(), c.today).find(AppealDeadline.RULE, ORDER));
    }

    private static ParameterRow<?> with(ParameterRow<?> row, int days) {
        return new ParameterRow<>(
                row.id(),
                days,
                row.unit(),
                row.from(),
                row.until(),
                row.citation(),
                row.source(),
                row.confidence(),
                row.appliesBy(),
                row.note(),
                row.active(),
                row.place());
    }
}
