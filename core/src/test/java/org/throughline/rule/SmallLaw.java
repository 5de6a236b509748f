package org.throughline.rule;

import static org.throughline.testing.SmallRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.throughline.fact.FactType;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.testing.SmallRow;
import org.throughline.testing.SmallRule;
import org.throughline.text.Text;

/// A rulebook for property tests: every way of looking that a rule has, in rules of a few lines.
final class SmallLaw {
    enum Manner {
        INSPECTED,
        PAROLED,
        OTHER
    }

    private static final Text ASK = Text.of("What is it?", "¿Qué es?");
    static final FactType<LocalDate> ARRIVED = FactType.date("arrived", ASK).about(Kind.ARRIVAL);
    static final FactType<LocalDate> FILED = FactType.date("filed", ASK);
    static final FactType<LocalDate> BORN = FactType.date("born", ASK);
    static final FactType<Boolean> ILL = FactType.yesNo("ill", ASK);
    static final FactType<Boolean> CHILD = FactType.yesNo("child", ASK);
    static final FactType<Manner> MANNER = FactType.oneOf("manner", Manner.class, ASK);
    static final Parameter<Integer> LIMIT = new Parameter<>("limit", Integer.class);
    static final LegalQuestion<Integer> MAIL_DAYS = new LegalQuestion<>("mail", readings(), ASK);

    static final SmallRule<LocalDate> LAST_ARRIVAL = rule("last-arrival", given -> {
        LocalDate last = LocalDate.of(1990, 1, 1);
        for (Thing arrival : given.every(Kind.ARRIVAL)) {
            LocalDate day = given.the(ARRIVED, arrival);
            if (day.isAfter(last)) last = day;
        }
        given.because(Text.of("Last: {0}", "Última: {0}"), last);
        return last;
    });
    static final SmallRule<LocalDate> LAST_DAY = rule("last-day", given -> {
        LocalDate arrived = given.result(LAST_ARRIVAL);
        return arrived.plusDays(given.law(LIMIT, arrived)).plusDays(given.either(MAIL_DAYS));
    });
    static final SmallRule<Boolean> IN_TIME =
            rule("in-time", given -> given.the(CHILD) || !given.the(FILED).isAfter(given.result(LAST_DAY)));
    static final SmallRule<Boolean> OF_AGE =
            rule("of-age", given -> given.hasCome(given.the(BORN).plusDays(9000)));
    static final SmallRule<String> CAREFUL = rule("careful", given -> {
        Manner manner = given.the(MANNER);
        if (manner == Manner.OTHER && given.the(ILL)) return given.refer(ASK);
        return manner == Manner.PAROLED ? "paroled" : given.the(CHILD) ? "child" : "grown";
    });
    static final SmallRule<Boolean> EARLY = rule(
                    "early", given -> given.the(ARRIVED, given.subject()).isBefore(LocalDate.of(2024, 1, 20)))
            .about(Kind.ARRIVAL);
    static final SmallRule<Boolean> FILED_LATE =
            rule("filed-late", given -> given.the(FILED).isAfter(LocalDate.of(2023, 1, 1)));

    static final List<Rule<?>> RULES = List.of(LAST_ARRIVAL, LAST_DAY, IN_TIME, OF_AGE, CAREFUL, EARLY, FILED_LATE);

    private SmallLaw() {}

    /// Figures of law with a gap before 2010; a new edition raises the limit from 2024-01-15 on, and every other one
    /// warns of a new proposal.
    static Rulebook edition(int edition) {
        var rows = new ArrayList<ParameterRow<?>>();
        rows.add(row(365, LocalDate.of(2010, 1, 1), LocalDate.of(2024, 1, 14), true));
        rows.add(row(365 + edition / 3, LocalDate.of(2024, 1, 15), LocalDate.MAX, true));
        rows.add(row(edition / 2, LocalDate.of(2030, 1, 1), LocalDate.MAX, false));
        return new Rulebook(RULES, new Parameters(rows), "edition " + edition);
    }

    private static ParameterRow<Integer> row(int days, LocalDate from, LocalDate until, boolean active) {
        return SmallRow.row(LIMIT.id(), days, active, Optional.of(from), Optional.of(until));
    }

    private static SequencedMap<Integer, Citation> readings() {
        var readings = new LinkedHashMap<Integer, Citation>();
        readings.put(0, new Citation("Test", "1"));
        readings.put(3, new Citation("Test", "2"));
        return readings;
    }
}
