package org.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.timeline.Ana.ana;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Thing;
import org.throughline.fact.Thing.Kind;
import org.throughline.rule.Deadline;
import org.throughline.rule.IfMissed;
import org.throughline.text.Text;
import org.throughline.timeline.Happening.Ending;
import org.throughline.timeline.Happening.Event;
import org.throughline.timeline.Happening.Gap;
import org.throughline.timeline.Happening.Stretch;
import org.throughline.timeline.Happening.Upcoming;
import org.throughline.vocabulary.Arrival;
import org.throughline.vocabulary.Card;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Derived;
import org.throughline.vocabulary.Filing;
import org.throughline.vocabulary.Hearing;
import org.throughline.vocabulary.Notice;
import org.throughline.vocabulary.Order;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.RecordsRequest;
import org.throughline.vocabulary.Trip;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    @Test
    void twoSpeakersStandOnTheirOwnLanesWithTheirOwnDates() {
        Timeline timeline = draw(ana().paper(Speaker.CBP)
                .arrived("2019-03-14")
                .paper(Speaker.ICE)
                .arrived("2019-03-04"));
        assertThat(on(timeline, Track.CBP, Event.class)).extracting(Event::on).containsExactly(day("2019-03-14"));
        assertThat(on(timeline, Track.ICE, Event.class)).extracting(Event::on).containsExactly(day("2019-03-04"));
        assertThat(timeline.contradictions()).hasSize(1);
        Event border = on(timeline, Track.CBP, Event.class).getFirst();
        assertThat(timeline.contradiction(border))
                .contains(timeline.contradictions().getFirst());
    }

    @Test
    void copiesOfOnePaperAreOneEventWithAllItsPages() {
        Timeline timeline = draw(ana().paper(Speaker.CBP)
                .arrived("2019-03-14")
                .paper(Speaker.CBP)
                .arrived("2019-03-14"));
        assertThat(on(timeline, Track.CBP, Event.class)).hasSize(1);
        assertThat(on(timeline, Track.CBP, Event.class).getFirst().facts()).hasSize(2);
    }

    @Test
    void anAllowedStayRunsFromTheEntryToTheLastDayOfTheI94() {
        Stretch stay = on(
                        draw(ana().paper(Speaker.CBP)
                                .arrived("2019-03-14")
                                .inClass("B2")
                                .on(Arrival.ADMIT_UNTIL, "2019-09-13")),
                        Track.STATUS,
                        Stretch.class)
                .getFirst();
        assertThat(stay.on()).isEqualTo("2019-03-14");
        assertThat(stay.last()).isEqualTo("2019-09-13");
        assertThat(english(stay.what(), stay.values())).isEqualTo("Allowed to stay, class B2");
    }

    @Test
    void betweenTwoWorkPermitsThereIsAGap() {
        Timeline timeline = draw(ana().paper(Speaker.USCIS)
                .says(Card.CATEGORY, "C08")
                .on(Card.VALID_FROM, "2021-02-11")
                .on(Card.VALID_TO, "2023-02-10")
                .paper(Speaker.USCIS)
                .says(Card.CATEGORY, "C08")
                .on(Card.VALID_FROM, "2023-07-01")
                .on(Card.VALID_TO, "2025-06-30"));
        assertThat(on(timeline, Track.WORK_PERMIT, Stretch.class)).hasSize(2);
        Gap gap = on(timeline, Track.WORK_PERMIT, Gap.class).getFirst();
        assertThat(gap.on()).isEqualTo("2023-02-11");
        assertThat(gap.last()).isEqualTo("2023-06-30");
    }

    @Test
    void aPermitThatBeginsTheDayAfterTheLastLeavesNoGap() {
        Timeline timeline = draw(ana().paper(Speaker.USCIS)
                .says(Card.CATEGORY, "C08")
                .on(Card.VALID_FROM, "2021-02-11")
                .on(Card.VALID_TO, "2023-02-10")
                .paper(Speaker.USCIS)
                .says(Card.CATEGORY, "C08")
                .on(Card.VALID_FROM, "2023-02-11")
                .on(Card.VALID_TO, "2025-06-30"));
        assertThat(on(timeline, Track.WORK_PERMIT, Gap.class)).isEmpty();
    }

    @Test
    void aFilingIsPendingUntilItsApprovalOrElseUntilToday() {
        Ana papers = ana().paper(Speaker.USCIS)
                .says(Filing.RECEIPT_NUMBER, "MSC9937018902")
                .says(Filing.FORM, "I-485")
                .on(Filing.RECEIVED, "2021-07-30")
                .on(Notice.DATE, "2021-08-09")
                .says(Notice.TYPE, "Receipt Notice");
        Stretch open = on(draw(papers), Track.USCIS, Stretch.class).getFirst();
        assertThat(open.ending()).isEqualTo(Ending.NOT_ON_RECORD);
        assertThat(open.last()).isEqualTo(TODAY);
        papers.paper(Speaker.USCIS)
                .says(Filing.RECEIPT_NUMBER, "MSC9937018902")
                .on(Notice.DATE, "2023-01-05")
                .says(Notice.TYPE, "Approval Notice");
        Stretch closed = on(draw(papers), Track.USCIS, Stretch.class).getFirst();
        assertThat(closed.ending()).isEqualTo(Ending.ON_RECORD);
        assertThat(closed.last()).isEqualTo("2023-01-05");
    }

    @Test
    void aCaseInCourtRunsFromTheNoticeToAppearToTheOrder() {
        Stretch court = on(
                        draw(ana().paper(Speaker.ICE)
                                .on(Proceeding.NTA_ISSUED, "2019-10-26")
                                .paper(Speaker.EOIR)
                                .on(Order.DATE, "2021-07-02")
                                .says(Order.DECISION, "ordered removed")),
                        Track.EOIR,
                        Stretch.class)
                .getFirst();
        assertThat(court.on()).isEqualTo("2019-10-26");
        assertThat(court.last()).isEqualTo("2021-07-02");
        assertThat(court.ending()).isEqualTo(Ending.ON_RECORD);
    }

    @Test
    void whatPapersImplyAndTheRecordLacksIsAGap() {
        assertThat(gaps(ana().paper(Speaker.CBP).on(Trip.ARRIVED, "2017-06-25")))
                .containsExactly("No I-94 is in the record for this arrival.");
        assertThat(gaps(ana().paper(Speaker.CLIENT)
                        .on(Filing.RECEIVED, "2026-07-30")
                        .says(Filing.RECEIPT_NUMBER, "MSC9937018902")))
                .containsExactly("No notice is in the record for filing MSC9937018902.");
        assertThat(gaps(ana().paper(Speaker.ICE).claim(Hearing.DATE, new Said.NoneYet<>())))
                .containsExactly("A paper says a hearing will be set. No hearing notice is in the record.");
        assertThat(gaps(ana().paper(Speaker.CLIENT).on(Order.DATE, "2026-07-02")))
                .containsExactly("A paper tells of a judge's order. The order is not in the record.");
        assertThat(gaps(ana().paper(Speaker.USCIS)
                        .on(RecordsRequest.RESPONSE_DATE, "2026-01-18")
                        .says(RecordsRequest.PAGES_REVIEWED, 400)
                        .says(RecordsRequest.PAGES_IN_FULL, 328)
                        .says(RecordsRequest.PAGES_IN_PART, 40)
                        .says(RecordsRequest.PAGES_WITHHELD, 20)))
                .containsExactlyInAnyOrder(
                        "The agency withheld 20 pages.",
                        "The agency reviewed 400 pages. For 12 of them it does not say what became of them.");
    }

    @Test
    void aCrossingWithoutInspectionMissesNoI94() {
        assertThat(gaps(ana().paper(Speaker.ICE).arrived("2026-10-22").inClass("EWI")))
                .isEmpty();
    }

    @Test
    void elevenMonthsWithoutPapersAreNoGapAndTwelveAre() {
        assertThat(gaps(ana().paper(Speaker.ICE).on(Proceeding.APPREHENDED, "2025-11-10"), true))
                .isEmpty();
        assertThat(gaps(ana().paper(Speaker.ICE).on(Proceeding.APPREHENDED, "2025-11-09"), true))
                .containsExactly("No records, 12 months");
    }

    @Test
    void aDeadlineStandsOnTheLaneOfThePaperItIsAbout() {
        ClientRecord record =
                ana().paper(Speaker.USCIS).on(Notice.DATE, "2026-10-01").build();
        Deadline answer = deadline(Thing.of(Kind.NOTICE, 1));
        Deadline year = deadline(Thing.CLIENT);
        Timeline timeline = Timeline.of(record, List.of(), List.of(answer, year), TODAY);
        assertThat(on(timeline, Track.USCIS, Upcoming.class)).containsExactly(new Upcoming(answer));
        assertThat(on(timeline, Track.STATUS, Upcoming.class)).containsExactly(new Upcoming(year));
    }

    @Test
    void whatIsAboutAnotherPersonOrHasNoDayStandsOnNoLaneAndSaysWhy() {
        Timeline timeline = draw(ana().paper(Speaker.USCIS)
                .claim(Client.DATE_OF_BIRTH, Said.exactly(day("1960-01-01")), Thing.of(Kind.PERSON, 1))
                .claim(Hearing.DATE, new Said.Withheld<>("(b)(7)(E)")));
        assertThat(timeline.lanes()).isEmpty();
        assertThat(timeline.leftOut())
                .extracting(left -> left.why().in(Locale.US))
                .containsExactly("It is about another person.", "The agency covered the day.");
    }

    @Test
    void whatTheLawMakesOfAPaperIsNoSecondEvent() {
        ClientRecord record = Derived.plus(
                ana().paper(Speaker.ICE).on(Arrival.PRIOR_DATE, "2017-04-01").build());
        Timeline timeline = Timeline.of(record, List.of(), List.of(), TODAY);
        assertThat(on(timeline, Track.ICE, Event.class)).hasSize(1);
    }

    private static Timeline draw(Ana papers) {
        return Timeline.of(papers.build(), List.of(), List.of(), TODAY);
    }

    private static <H extends Happening> List<H> on(Timeline timeline, Track track, Class<H> kind) {
        return timeline.lanes().stream()
                .filter(lane -> lane.track() == track)
                .flatMap(lane -> lane.happenings().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> gaps(Ana papers) {
        return gaps(papers, false);
    }

    private static List<String> gaps(Ana papers, boolean ofAllPapers) {
        return draw(papers).lanes().stream()
                .filter(lane -> (lane.track() == Track.ALL_PAPERS) == ofAllPapers)
                .flatMap(lane -> lane.happenings().stream())
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .map(gap -> english(gap.what(), gap.values()))
                .toList();
    }

    private static String english(Text what, List<Object> values) {
        return what.in(Locale.US, values.toArray());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Deadline deadline(Thing about) {
        return new Deadline(
                "a.rule",
                about,
                Text.of("Answer", "Responder"),
                Optional.empty(),
                Optional.empty(),
                day("2026-12-24"),
                day("2026-12-24"),
                IfMissed.STATUS_OR_WORK,
                false);
    }
}
