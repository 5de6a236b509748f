package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Thing;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;

/// Rules are asked where the record gives a reason, and are never kept from asking by silence alone about an order.
class ConcernsTest {
    private static final Thing NOTICE = Thing.of(Thing.Kind.NOTICE, 1);
    private static final Thing ORDER = Thing.of(Thing.Kind.ORDER, 1);
    private static final Thing REQUEST = Thing.of(Thing.Kind.RECORDS_REQUEST, 1);

    @Test
    void aReceiptIsNotAskedForAnAnswer() {
        var c = new Case("USCIS").say("noticeDate", NOTICE, "2024-10-15").say("notice.kind", NOTICE, "other");
        assertThat(asked(c)).doesNotContain("notice.response-deadline");
    }

    @Test
    void aNoticeThatPrintsADayForTheAnswerIsAskedWhateverItsKind() {
        var c = new Case("USCIS").say("rfe.dueDate", NOTICE, "2025-01-10");
        assertThat(asked(c)).contains("notice.response-deadline", "notice.response-day");
    }

    @Test
    void anOrderThatGrantsReliefHasNoAppealOfTheClient() {
        var c = new Case("RMV").say("order.date", ORDER, "2024-03-04").say("order.outcome", ORDER, "relief granted");
        assertThat(asked(c)).doesNotContain("removal.appeal-deadline");
    }

    @Test
    void anOrderWhoseOutcomeNobodyKnowsHasAnAppeal() {
        var c = new Case("RMV").say("order.date", ORDER, "2024-03-04");
        assertThat(asked(c)).contains("removal.appeal-deadline", "removal.reopen-deadline");
    }

    @Test
    void anAnsweredRequestForRecordsIsNoLongerDue() {
        var c = new Case("FOIA").say("foia.received.date", REQUEST, "2024-03-04");
        assertThat(asked(c)).contains("records.foia-answer-due");
        assertThat(asked(c.say("foia.responseDate", REQUEST, "2024-03-29"))).doesNotContain("records.foia-answer-due");
    }

    @Test
    void naturalizationIsAskedOfResidents() {
        assertThat(asked(new Case("NAT"))).doesNotContain("naturalization.earliest-filing");
        assertThat(asked(new Case("NAT").say("residentSince", Thing.CLIENT, "2019-09-03")))
                .contains("naturalization.earliest-filing", "naturalization.filing");
    }

    @Test
    void aChildInThePetitionIsAskedAboutAsTheClientIs() {
        Thing child = Thing.of(Thing.Kind.PERSON, 1);
        Thing spouse = Thing.of(Thing.Kind.PERSON, 2);
        var c = new Case("CSPA")
                .say("visa.available.date", Thing.CLIENT, "2026-06-15")
                .say("petition.shared", child, true)
                .say("petition.shared", spouse, true)
                .say("relative.relation", spouse, "spouse");
        assertThat(new Evaluator(Law.rulebook(), c.record(), c.today)
                        .all().stream()
                                .filter(finding -> finding.rule().id().equals("family.cspa-age"))
                                .map(Finding::about))
                .containsExactly(Thing.CLIENT, child);
    }

    private static List<String> asked(Case c) {
        return new Evaluator(Law.rulebook(), c.record(), c.today)
                .all().stream().map(finding -> finding.rule().id()).toList();
    }
}
