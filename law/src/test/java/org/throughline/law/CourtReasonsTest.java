package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.law.hearing.NoticeDefects;
import org.throughline.law.hearing.NoticeDefects.Defect;
import org.throughline.rule.Explanation;
import org.throughline.rule.Outcome;
import org.throughline.rule.Step;

/// An answer about the court says why, and says only what holds.
class CourtReasonsTest {
    private static final String TIME_TO_LEAVE =
            "departure.stage=at the end;departure.days=60;departure.left=no;departure.couldNot=no;departure.warned=yes;";
    private static final String HERE =
            "entry.date=2010-01-10;complete.arrival=yes;complete.trip=yes;complete.proceeding=yes;crime.any=no;presence.sentBack=no;order.everRemoval=no;";
    private static final String LONG_TRIP = "trip.left.date=2015-03-01;trip.returned.date=2015-09-01;";

    /// Of each pair, the reason stands in the first case and not in the second.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reopen.left-after-order   | Leaving after the order        | reopen.leftAfterOrder=yes                     | reopen.leftAfterOrder=no
            departure.gives-up-appeal | give up the right to appeal    | departure.askedAt=before the end              | departure.askedAt=at the end
            cancellation.listed-exclusion | shuts out some people      | cancellation.listedExclusion=yes              | cancellation.listedExclusion=no
            danger.any-arrest         | dropped or sealed              | crime.any=yes                                 | crime.any=no
            danger.earlier-order      | can be carried out             | order.everRemoval=yes                         | order.everRemoval=no
            danger.false-claim        | Passing for a citizen          | client.saidCitizen=yes                        | client.saidCitizen=no
            danger.filing-exposes     | where the person is            | court.open=no                                 | court.open=yes
            removal.bond | allows no bond | bond.cameWithoutAdmission=yes;crime.any=no;bond.decided=no | bond.cameWithoutAdmission=no;crime.any=no;bond.decided=no
            removal.bond | made that list | bond.cameWithoutAdmission=no;crime.any=yes;bond.decided=no | bond.cameWithoutAdmission=no;crime.any=no;bond.decided=no
            removal.bond | Asking again   | bond.cameWithoutAdmission=no;crime.any=no;bond.decided=yes | bond.cameWithoutAdmission=no;crime.any=no;bond.decided=no
            """)
    void aReasonIsGivenWhereItHoldsAndOnlyThere(String rule, String words, String where, String elsewhere) {
        assertThat(shown(rule, where).says(words)).isTrue();
        assertThat(shown(rule, elsewhere).says(words)).isFalse();
    }

    @Test
    void aDefectTellsToRaiseItEarlyAndAWholeNoticeDoesNot() {
        String whole = "nta.statesCharges=yes;nta.namesTime=yes;nta.namesPlace=yes;nta.signedForDelivery=yes";
        assertThat(shown("hearing.notice-defects", whole).says("raise it early"))
                .isFalse();
        assertThat(shown("hearing.notice-defects", whole.replace("Time=yes", "Time=no"))
                        .says("raise it early"))
                .isTrue();
    }

    @Test
    void whatANoticeLacksIsSaidInWords() {
        assertThat(new NoticeDefects.Lacks(List.of()).in(Locale.ENGLISH)).startsWith("Nothing of what was looked for");
        assertThat(new NoticeDefects.Lacks(List.of(Defect.TIME, Defect.PLACE)).in(Locale.of("es")))
                .isEqualTo("Falta el día o la hora. Falta el lugar.");
    }

    @Test
    void aDayThatRolledTellsToLeaveBeforeTheWeekend() {
        assertThat(shown("departure.last-day", TIME_TO_LEAVE + "order.date=2024-03-06")
                        .says("leave before the weekend"))
                .isTrue();
        assertThat(shown("departure.last-day", TIME_TO_LEAVE + "order.date=2024-03-04")
                        .says("leave before the weekend"))
                .isFalse();
    }

    @Test
    void aMotionIsSaidToHaveEndedTheTimeOnlyIfItCameInTime() {
        String motion = TIME_TO_LEAVE + "order.date=2024-03-04;departure.motion=yes;departure.motion.date=";
        assertThat(shown("departure.penalty-until", motion + "2024-05-03").says("ended the time to leave"))
                .isTrue();
        assertThat(shown("departure.penalty-until", motion + "2024-05-04").says("ended the time to leave"))
                .isFalse();
    }

    @Test
    void aBreakIsToldAndNoBreakIsNot() {
        assertThat(shown("cancellation.presence-from", HERE + LONG_TRIP).says("The count begins again"))
                .isTrue();
        assertThat(shown("cancellation.presence-from", HERE).says("The count begins again"))
                .isFalse();
    }

    @Test
    void ofTwoReadingsEachGivesTheDayItStandsFor() {
        String hearing = "client.detained=no;hearing.judgeNamedDay=no;hearing.kind=master;hearing.date=2026-10-27";
        assertThat(under("NEXT_OPEN_DAY", shown("hearing.filing-deadline", hearing)))
                .containsExactly("2026-10-13");
        assertThat(under("LAST_OPEN_DAY", shown("hearing.filing-deadline", hearing)))
                .containsExactly("2026-10-09");
        String trip = HERE + "trip.left.date=2015-03-01;trip.returned.date=2015-05-31";
        assertThat(under("FULL_DAYS_ONLY", shown("cancellation.presence-from", trip)))
                .containsExactly("2010-01-10");
        assertThat(under("LEAVING_OR_RETURN_COUNTS", shown("cancellation.presence-from", trip)))
                .containsExactly("2015-05-31");
        assertThat(under("FULL_DAYS_ONLY", shown("cancellation.trip-breaks", trip)))
                .containsExactly("NOT_ALONE");
        String child =
                "relative.relation=child;relative.standing=citizen;relative.married=no;dateOfBirth of person 1=2003-05-10;cancellation.applied=yes;cancellation.applied.date=2023-01-10;complete.person=yes";
        assertThat(under("DAY_OF_FILING", shown("cancellation.qualifying-relative", child)))
                .containsExactly("MET");
        assertThat(under("DAY_OF_DECISION", shown("cancellation.qualifying-relative", child)))
                .containsExactly("NOT_MET");
        String board = "order.date=2020-12-21;order.delivery=said in court";
        assertThat(under("WASHINGTON_AREA", shown("removal.appeal-deadline", board)))
                .containsExactly("2021-01-21");
    }

    /// What the worlds give that take this reading.
    private static List<String> under(String reading, Shown shown) {
        return shown.finding().explanation().worlds().stream()
                .filter(world -> steps(world.steps(), reading))
                .map(Explanation.World::outcome)
                .map(outcome -> Shown.value(((Outcome.Value) outcome).value()))
                .toList();
    }

    private static boolean steps(List<Step> steps, String reading) {
        return steps.stream().anyMatch(step -> switch (step) {
            case Step.FromReading from -> String.valueOf(from.reading()).equals(reading);
            case Step.FromRule rule -> steps(rule.steps(), reading);
            case Step.FromRecord _, Step.NotKnown _, Step.FromLaw _, Step.Because _ -> false;
        });
    }

    private static Shown shown(String rule, String facts) {
        return new Shown(Asked.said(facts).find(rule));
    }
}
