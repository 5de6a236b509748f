package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.fact.Thing;
import org.throughline.law.asylum.ClockMatch;
import org.throughline.rule.Answer;

/// An answer about asylum says why, and says only what holds.
class AsylumReasonsTest {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final String CLOCK =
            "asylum.received.date=2024-01-10;asylum.judgeDenied=no;complete.delay=yes;asylum.courtClock.date=2024-06-08;";
    private static final String STOPPED =
            CLOCK + "delay.from.date=2024-01-15;delay.over=yes;delay.until.date=2024-02-14;delay.cause=applicant;";
    private static final String YEAR =
            "protection.kind=asylum;asylum.granted.date=2025-03-10;complete.trip=yes;trip.left.date=";

    /// Of each pair, the reason stands in the first case and not in the second.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asylum.clock-against-court | If the court counts from | {CLOCK}asylum.courtClock.days=149 | {CLOCK}asylum.courtClock.days=150
            asylum.clock-against-court | If the court counts from | {CLOCK}asylum.courtClock.days=149 | {STOPPED}asylum.courtClock.days=100
            asylum.clock-against-court | No event in the record    | {STOPPED}asylum.courtClock.days=100 | {CLOCK}asylum.courtClock.days=149
            asylum.clock-against-court | No event in the record    | {STOPPED}asylum.courtClock.days=100 | {STOPPED}asylum.courtClock.days=150
            asylum.clock-against-court | If the court did not stop | {STOPPED}asylum.courtClock.days=150 | {STOPPED}asylum.courtClock.days=120
            asylum.clock-against-court | our clock stood still     | {CLOCK}asylum.courtClock.days=51;delay.from.date=2024-03-01;delay.over=no;delay.cause=applicant | {STOPPED}asylum.courtClock.days=120
            asylee.year-here           | more days are needed      | {YEAR}2025-06-01;trip.returned.date=2025-06-21 | {YEAR}2026-03-10
            asylee.went-home           | there is no fear          | protection.wentHome=yes | protection.wentHome=no
            asylum.exception-by        | was under 18              | asylum.wait.reason=under 18;dateOfBirth=2008-05-10 | asylum.wait.reason=illness;asylum.wait.ended.date=2026-01-15
            asylum.exception-by        | steps of its own          | asylum.wait.reason=bad legal help;asylum.wait.ended.date=2026-01-15 | asylum.wait.reason=illness;asylum.wait.ended.date=2026-01-15
            hold.country               | people from               | uscis.hold.country=yes | uscis.hold.country=no
            hold.asylum                | court cases go on         | court.open=yes | court.open=no
            """)
    void aReasonIsGivenWhereItHoldsAndOnlyThere(String rule, String words, String where, String elsewhere) {
        assertThat(shown(rule, where).says(words)).isTrue();
        assertThat(shown(rule, elsewhere).says(words)).isFalse();
    }

    @Test
    void whatTheCourtShowsIsSaidInBothLanguages() {
        assertThat(new ClockMatch.Same(150).in(Locale.ENGLISH)).contains("150 days, and so does");
        assertThat(new ClockMatch.Differs(150, 120, List.of()).in(Locale.ENGLISH))
                .contains("has 30 fewer");
        assertThat(new ClockMatch.Differs(120, 150, List.of()).in(Locale.of("es")))
                .contains("tiene 30 más");
    }

    @Test
    void theNewestListOfHeldCountriesIsTold() {
        assertThat(shown("hold.country", "uscis.hold.country=yes").law("uscis.hold.countries"))
                .isEqualTo(39);
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

    private static Shown shown(String rule, String facts) {
        String said =
                facts.replace("{CLOCK}", CLOCK).replace("{STOPPED}", STOPPED).replace("{YEAR}", YEAR);
        return new Shown(Asked.said(said).find(rule));
    }
}
