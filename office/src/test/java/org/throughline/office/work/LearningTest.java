package org.throughline.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Evidence;
import org.throughline.fact.Fact;
import org.throughline.fact.Source;
import org.throughline.fact.Thing;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.Reading;
import org.throughline.vocabulary.Client;
import org.throughline.vocabulary.Proceeding;
import org.throughline.vocabulary.Trip;

class LearningTest {
    private static final Instant NOW = Instant.parse("2026-11-09T15:00:00Z");
    private final Reading reading = TrulyRead.ana();
    private final ClientRecord record = Learning.from(reading, NOW);

    @Test
    void nothingOfAPaperAboutAnotherPersonIsInTheRecord() {
        var apart = new HashSet<>();
        reading.documents().stream()
                .filter(ReadDocument::ofAnotherPerson)
                .forEach(document -> apart.add(document.id()));
        assertThat(apart).hasSize(1);
        assertThat(record.facts())
                .noneMatch(fact -> fact.source() instanceof Source.Page page && apart.contains(page.document()));
        assertThat(record.facts(Client.A_NUMBER, Thing.CLIENT))
                .allMatch(fact -> fact.said().possible().contains("A900000042"));
    }

    @Test
    void theRelativeWhoFilesIsAnotherPersonThanTheClient() {
        assertThat(record.each(Thing.Kind.PERSON)).isNotEmpty();
        for (Thing person : record.each(Thing.Kind.PERSON))
            assertThat(record.on(Client.FULL_NAME, person)).isInstanceOf(Evidence.Agreed.class);
    }

    @Test
    void aCopySpeaksOfTheSameCourtCaseAsThePaperItDuplicates() {
        assertThat(record.each(Thing.Kind.PROCEEDING))
                .anyMatch(thing -> record.facts(Proceeding.NTA_ISSUED, thing).size() == 2);
    }

    @Test
    void eachRowOfATravelHistoryIsATripOfItsOwn() {
        for (Thing trip : record.each(Thing.Kind.TRIP))
            assertThat(record.facts(Trip.ARRIVED, trip)).hasSizeLessThan(2);
        assertThat(record.each(Thing.Kind.TRIP)).hasSize(2);
    }

    @Test
    void everyFactStandsInABoxOnItsPage() {
        assertThat(record.facts()).isNotEmpty().allSatisfy(LearningTest::standsOnAPage);
    }

    private static void standsOnAPage(Fact<?> fact) {
        assertThat(fact.recordedAt()).isEqualTo(NOW);
        var page = (Source.Page) fact.source();
        assertThat(page.box()).hasValueSatisfying(box -> {
            assertThat(box.left()).isBetween(0.0, 1.0).isLessThan(box.right());
            assertThat(box.bottom()).isBetween(0.0, 1.0);
        });
    }
}
