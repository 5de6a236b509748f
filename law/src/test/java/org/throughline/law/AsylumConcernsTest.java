package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.fact.Thing;
import org.throughline.rule.Answer;
import org.throughline.rule.IfMissed;

/// Rules about asylum and what follows from it are asked where the record gives a reason; each day to act by says what
/// is lost, and each reason that a lawyer must know is said in its time.
class AsylumConcernsTest {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);

    @ParameterizedTest
    @CsvSource({
        "asylum.filing-fee, asylum.applied=no",
        "asylum.filing-fee, asylum.received.date=2026-01-05",
        "asylum.annual-fee-due, asylum.fee.asked=yes",
        "asylum.annual-fee-due, asylum.fee.due.date=2026-07-01",
        "asylum.annual-fee-due, noticeType=Annual Asylum Fee Notice",
        "asylum.annual-fee-due, asylum.fee.asked=yes;asylum.fee.paid=no",
        "asylum.annual-fee-amount, asylum.fee.asked=yes",
        "asylum.annual-fee-paid, asylum.fee.asked=yes;asylum.fee.paid=yes",
        "asylum.interview-excuse-by, asylum.interview.missed.date=2026-03-02",
        "asylum.interview-excuse-by, asylum.interview.missed.date=2026-03-02;asylum.interview.excuseSent=no",
        "asylum.exception-by, asylum.wait.reason=illness",
        "asylum.exception-by, asylum.wait.ended.date=2026-03-02;asylum.applied=no",
        "asylum.clock-against-court, asylum.courtClock.days=150",
        "asylee.year-here, asylum.granted.date=2025-03-10",
        "asylee.year-here, refugee.admitted.date=2025-03-10",
        "asylee.family-by, asylum.granted.date=2025-03-10",
        "asylee.refugee-resident-since, refugee.admitted.date=2025-03-10"
    })
    void aFactThatGivesAReasonHasItAsked(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "asylum.filing-fee, dateOfBirth=1999-03-02",
        "asylum.annual-fee-due, noticeType=Receipt Notice",
        "asylum.annual-fee-due, asylum.fee.asked=no",
        "asylum.annual-fee-due, asylum.fee.asked=yes;asylum.fee.paid=yes",
        "asylum.annual-fee-amount, noticeDate=2026-06-01",
        "asylum.annual-fee-paid, noticeDate=2026-06-01",
        "asylum.interview-excuse-by, asylum.applied=yes",
        "asylum.interview-excuse-by, asylum.interview.missed.date=2026-03-02;asylum.interview.excuseSent=yes",
        "asylum.exception-by, asylum.applied=no",
        "asylum.exception-by, asylum.wait.reason=illness;asylum.applied=yes",
        "asylum.clock-against-court, asylum.received.date=2026-01-05",
        "asylee.year-here, asylum.received.date=2025-03-10",
        "asylee.family-by, protection.kind=asylum",
        "asylee.refugee-resident-since, asylum.granted.date=2025-03-10"
    })
    void aFactThatGivesNoneDoesNot(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "asylum.annual-fee-due, HEARING_OR_APPEAL",
        "asylum.interview-excuse-by, STATUS_OR_WORK",
        "asylum.exception-by, STATUS_OR_WORK",
        "asylee.family-by, STATUS_OR_WORK"
    })
    void aDayToActByIsLostAtThisCost(String rule, IfMissed lost) {
        assertThat(Asked.deadline(rule).ifMissed()).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, no, 2026-06-20, time to pay still runs",
        "2026-07-01, no, 2026-06-20, time to pay still runs",
        "2026-07-02, no, 2026-06-20, last day to pay has passed",
        "2026-07-02, yes, 2026-07-02, paid after the last day"
    })
    void aFeeThatIsNotPaidInTimeIsReferredWithItsReason(String today, String paid, String paidOn, String reason) {
        var c = new Case("ASY")
                .say("noticeDate", NOTICE, "2026-06-01")
                .say("asylum.fee.sentBy", NOTICE, "USCIS")
                .say("asylum.fee.paid", NOTICE, paid)
                .say("asylum.fee.paid.date", NOTICE, paidOn);
        c.today = LocalDate.parse(today);
        assertThat(c.find("asylum.annual-fee-paid").answer())
                .isInstanceOfSatisfying(
                        Answer.Referred.class,
                        referred -> assertThat(referred.why().toString()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 2024-06-08, By our record the delay",
        "149, 2024-06-08, If the court counts from",
        "30, 2025-06-08, If the court counts from"
    })
    void whatWouldExplainTheNumberOfTheCourtIsSaid(int days, String on, String reason) {
        Thing delay = Thing.of(Thing.Kind.DELAY, 1);
        var c = new Case("ASY")
                .say("asylum.received.date", Thing.CLIENT, "2024-01-10")
                .say("asylum.judgeDenied", Thing.CLIENT, false)
                .say("asylum.courtClock.days", Thing.CLIENT, days)
                .say("asylum.courtClock.date", Thing.CLIENT, on)
                .say("delay.from.date", delay, "2024-03-01")
                .say("delay.until.date", delay, "2024-03-31")
                .say("delay.over", delay, true)
                .say("delay.cause", delay, "court")
                .say("complete.delay", Thing.CLIENT, true);
        assertThat(new Shown(c.find("asylum.clock-against-court")).says(reason)).isTrue();
    }
}
