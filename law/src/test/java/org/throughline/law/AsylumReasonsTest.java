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

/// What an answer about asylum says of the clock of the court, of held countries and of a late fee.
class AsylumReasonsTest {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);

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
        assertThat(Asked.of("hold.country").on("uscis.hold.country=yes").law("uscis.hold.countries"))
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
}
