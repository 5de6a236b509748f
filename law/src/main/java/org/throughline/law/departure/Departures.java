package org.throughline.law.departure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rule;
import org.throughline.rule.Rulebook;

/// "If you leave on that day": everything that the rulebook knows a trip would set off.
///
/// ```java
/// var trip = PlannedTrip.of(leaves, back);          // or PlannedTrip.oneWay(leaves)
/// List<Finding<?>> found = Departures.of(Law.rulebook(), record, trip, today);
/// ```
///
/// Each finding but the last is of a rule of [#CONSEQUENCES] about the client or about one thing (a stay, an order, a
/// hearing, a form). Its value is a [Consequence]; an open answer says what to ask, a referred one why a lawyer must
/// look. The last is [#VERDICT], which is always referred: "none found" is not "none". Several days side by side are
/// several calls; a row of the table is a rule and what it is about, which are the same for every day.
///
/// The stored record is not changed, and no answer of the plain record is asked about a trip.
public final class Departures {
    /// One rule for each consequence, gravest first.
    public static final List<Rule<Consequence>> CONSEQUENCES = List.of(
            AnyOrder.RULE,
            OrderActs.RULE,
            OrderBarAfter.RULE,
            CourtCase.RULE,
            MissedHearing.RULE,
            CountedBar.RULE,
            PermanentBarAfter.RULE,
            FearedCountry.RULE,
            PendingForm.RULE,
            AllowedStay.RULE,
            TenYearsAgain.RULE,
            TPresenceAfter.RULE,
            UPresenceAfter.RULE,
            WayBack.RULE,
            LongAbsence.RULE,
            ResidenceBreak.RULE,
            DaysAway.RULE,
            PassportEnds.RULE,
            CardEnds.RULE);

    /// Whether the person should leave: always for a lawyer.
    public static final Rule<?> VERDICT = Verdict.RULE;

    private Departures() {}

    /// What the trip would set off, on this record, asked on a day.
    public static List<Finding<?>> of(Rulebook law, ClientRecord record, PlannedTrip trip, LocalDate today) {
        var rules = new ArrayList<Rule<?>>(CONSEQUENCES);
        rules.add(VERDICT);
        var some = new Rulebook(rules, law.parameters(), law.edition());
        return new Evaluator(some, trip.in(record), today).all();
    }
}
