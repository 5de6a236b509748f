package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.fact.Thing;
import org.throughline.rule.Rule;

/// Each rule of the court is asked where the record gives a reason, and not elsewhere.
class CourtConcernsTest {
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);

    @ParameterizedTest
    @CsvSource({
        "hearing.filing-deadline, hearing.date, 2026-06-04",
        "hearing.filing-deadline, hearing.papersDue.date, 2026-06-04",
        "hearing.after-deadline, hearing.daysAfter, 15",
        "hearing.answer-deadline, filing.byGovernment, yes",
        "removal.brief-deadline, appeal.briefing.date, 2026-04-01",
        "removal.brief-deadline, appeal.briefDue.date, 2026-04-21",
        "removal.fear-review-latest, fear.denied.date, 2026-03-02",
        "removal.bond, client.detained, yes",
        "removal.reopen-abuse-deadline, reopen.abused, yes",
        "cancellation.three-year-date, cancellation.abused, yes",
        "cancellation.five-year-date, residentSince, 2015-06-01",
        "cancellation.seven-year-date, residentSince, 2015-06-01",
        "cancellation.trip-breaks, trip.left.date, 2015-06-01",
        "cancellation.trip-breaks, trip.returned.date, 2015-06-01",
        "cancellation.child-until, relative.relation, child",
        "departure.last-day, departure.days, 60",
        "departure.last-day, order.outcome, voluntary departure",
        "departure.bond-deadline, departure.days, 60",
        "departure.penalty-until, departure.days, 60",
        "departure.motion, departure.days, 60",
        "address.sending, move.date, 2026-09-01"
    })
    void aFactThatGivesAReasonHasItAsked(String rule, String fact, String value) {
        assertThat(isAsked(rule, fact, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hearing.filing-deadline, hearing.time, 09:00",
        "hearing.after-deadline, hearing.date, 2026-06-04",
        "hearing.answer-deadline, receivedDate, 2026-06-04",
        "hearing.address-deadline, move.date, 2026-09-01",
        "removal.brief-deadline, order.date, 2026-04-01",
        "removal.fear-review-latest, fear.kind, credible",
        "removal.bond, client.detained, no",
        "removal.reopen-abuse-deadline, reopen.abused, no",
        "removal.rescind, order.outcome, removed",
        "removal.rescind-deadline, order.outcome, removed",
        "removal.absence-bar-until, order.outcome, terminated",
        "removal.petition, order.outcome, relief granted",
        "removal.petition-deadline, order.outcome, terminated",
        "removal.reconsider-deadline, order.outcome, relief granted",
        "removal.appeal-second-alert, order.outcome, relief granted",
        "cancellation.three-year-date, cancellation.abused, no",
        "cancellation.five-year-date, resident.ever, no",
        "cancellation.seven-year-date, resident.ever, no",
        "cancellation.trip-breaks, travel.arrival.date, 2015-06-01",
        "cancellation.child-until, relative.relation, spouse",
        "departure.last-day, order.outcome, removed",
        "departure.bond-deadline, order.outcome, removed",
        "departure.bond-proof-deadline, departure.days, 60",
        "departure.penalty-until, order.outcome, removed",
        "departure.motion, order.outcome, removed",
        "address.sending, dateOfBirth, 1980-05-10"
    })
    void aFactThatGivesNoneDoesNot(String rule, String fact, String value) {
        assertThat(isAsked(rule, fact, value)).isFalse();
    }

    @Test
    void anOrderWhoseOutcomeNobodyKnowsMayHaveBeenMadeInAbsence() {
        for (String rule : List.of("removal.rescind", "removal.rescind-deadline", "removal.absence-bar-until"))
            assertThat(isAsked(rule, "order.date", "2024-03-04")).as(rule).isTrue();
        for (String rule : List.of(
                "removal.petition",
                "removal.petition-deadline",
                "removal.reconsider-deadline",
                "removal.appeal-second-alert"))
            assertThat(isAsked(rule, "order.date", "2024-03-04")).as(rule).isTrue();
    }

    @Test
    void aMoveConcernsTheCourtOnceThereIsACase() {
        for (String fact : List.of("nta.servedDate", "hearing.date", "order.date")) {
            var c = new Case("ADDR")
                    .say("move.date", Thing.of(Thing.Kind.MOVE, 1), "2026-09-01")
                    .say(fact, Thing.of(Case.kindOf(fact), 1), "2026-01-05");
            assertThat(rule("hearing.address-deadline").concerns(c.record(), Thing.of(Thing.Kind.MOVE, 1)))
                    .as(fact)
                    .isTrue();
        }
    }

    @Test
    void proofOfTheBondIsAskedOfAnAppealAgainstTimeToLeave() {
        var appealed = new Case("VD").say("departure.appealed.date", ORDER, "2024-03-20");
        assertThat(rule("departure.bond-proof-deadline").concerns(appealed.record(), ORDER))
                .isFalse();
        assertThat(rule("departure.bond-proof-deadline")
                        .concerns(appealed.say("departure.days", ORDER, 60).record(), ORDER))
                .isTrue();
    }

    private static boolean isAsked(String rule, String fact, String value) {
        Thing about = thing(rule(rule).about());
        var c = new Case("RMV").say(fact, thing(Case.kindOf(fact)), value);
        return rule(rule).concerns(c.record(), about);
    }

    private static Thing thing(Thing.Kind kind) {
        return kind == Thing.Kind.CLIENT ? Thing.CLIENT : Thing.of(kind, 1);
    }

    private static Rule<?> rule(String id) {
        return Law.rulebook().rule(id).orElseThrow();
    }
}
