package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When each rule about families, the Visa Bulletin and green cards is asked.
class FamilyConcernsTest {
    @ParameterizedTest
    @CsvSource({
        "family.petition-days, petition.received.date=2020-01-10",
        "family.cspa-day, visa.available.date=2024-03-05",
        "family.cspa-age, visa.available.date=2024-03-05",
        "family.child, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.child-by-chart-a, petition.priority.date=2020-01-10;petition.role=CHILD_OF_PRINCIPAL",
        "family.child-by-chart-b, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.cspa-chart, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.age-out, petition.received.date=2020-01-10;petition.category=F2A",
        "family.seek-by, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.seek-alert, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.sought, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.category-now, petition.category=F2A",
        "family.category-now, petition.category=F3",
        "family.kept-place, petition.category=F2A",
        "family.protected-child, parent.applied.date=2018-03-10",
        "family.diversity-child, lottery.chosen.date=2024-05-04;petition.role=CHILD_OF_PRINCIPAL",
        "family.k1-marry-by, entry.class=K-1",
        "visa.current, bulletin.month.date=2026-07-01",
        "visa.filing-current, bulletin.month.date=2026-07-01",
        "visa.available, petition.priority.date=2020-01-10",
        "visa.filing-open, petition.priority.date=2020-01-10",
        "adjustment.violation-days, petition.category=EB2",
        "adjustment.limit-passed-on, petition.category=EB2",
    })
    void aFactOfTheMatterIsAReasonToAsk(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "family.petition-days, dateOfBirth=2000-01-10",
        "family.cspa-day, dateOfBirth=2000-01-10",
        "family.cspa-age, dateOfBirth=2000-01-10",
        "family.child, petition.priority.date=2020-01-10;petition.category=F4",
        "family.child-by-chart-a, petition.category=F2A",
        "family.child-by-chart-b, petition.priority.date=2020-01-10;petition.category=EB3",
        "family.cspa-chart, petition.priority.date=2020-01-10;petition.role=PRINCIPAL",
        "family.age-out, petition.priority.date=2020-01-10;petition.category=F2A",
        "family.seek-by, petition.priority.date=2020-01-10;petition.category=F4",
        "family.seek-alert, petition.category=F2A",
        "family.sought, petition.category=F2A",
        "family.category-now, petition.category=F4",
        "family.kept-place, petition.category=EB3",
        "family.protected-child, dateOfBirth=2000-01-10",
        "family.diversity-child, petition.role=CHILD_OF_PRINCIPAL",
        "family.k1-marry-by, entry.class=B2",
        "visa.current, petition.priority.date=2020-01-10",
        "visa.filing-current, petition.priority.date=2020-01-10",
        "visa.available, petition.category=F4",
        "visa.filing-open, petition.category=F4",
        "adjustment.violation-days, petition.category=F4",
        "adjustment.limit-passed-on, petition.category=IMMEDIATE_RELATIVE",
    })
    void othersAreNotBotheredWithIt(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isFalse();
    }
}
