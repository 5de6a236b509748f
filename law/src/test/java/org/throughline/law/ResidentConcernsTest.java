package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.fact.Thing;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.IfMissed;

/// Each rule about green cards and naturalization is asked where the record gives a reason, and not elsewhere; and each
/// day to act by says what is lost.
class ResidentConcernsTest {
    @ParameterizedTest
    @CsvSource({
        "card.conditional-ends, greenCard.kind=two years by marriage",
        "card.joint-petition-from, greenCard.kind=two years by marriage",
        "card.joint-petition-by, greenCard.kind=two years by marriage",
        "card.conditional-petition, greenCard.kind=two years by marriage",
        "card.conditional-receipt-until, greenCard.kind=two years by marriage;conditional.filed=yes",
        "card.conditional-receipt-until, greenCard.kind=two years by marriage;conditional.filed.date=2026-01-05",
        "card.green-renew-from, greenCard.kind=ten years",
        "card.green-renew-by, greenCard.kind=ten years",
        "card.green-receipt-until, greenCard.kind=ten years;greenCard.renewal.filed=yes",
        "card.green-receipt-until, greenCard.kind=ten years;greenCard.renewal.filed.date=2026-01-05",
        "card.green-at-fourteen, residentSince=2018-03-01;dateOfBirth=2012-04-14",
        "naturalization.state-from, residentSince=2018-03-01",
        "naturalization.time-in-state, naturalization.filed.date=2025-03-01",
        "naturalization.spouse-citizen, residentSince=2018-03-01",
        "naturalization.union-full, naturalization.union.since.date=2020-03-01",
        "naturalization.union-full, naturalization.basis=319",
        "naturalization.marital-union, naturalization.basis=319",
        "naturalization.married-from, residentSince=2018-03-01;naturalization.basis=319",
        "naturalization.abroad-form-by, residentSince=2018-03-01;trip.workAbroad=us employer",
        "naturalization.year-before-abroad, residentSince=2018-03-01;trip.workAbroad=us employer",
        "naturalization.decision-due, naturalization.examined.date=2025-03-01",
        "naturalization.suit-from, naturalization.examined.date=2025-03-01"
    })
    void aFactThatGivesAReasonHasTheRuleAsked(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "card.conditional-ends, greenCard.kind=ten years",
        "card.joint-petition-from, validTo=2026-05-10",
        "card.joint-petition-by, validTo=2026-05-10",
        "card.conditional-petition, greenCard.kind=ten years",
        "card.conditional-receipt-until, greenCard.kind=two years by marriage",
        "card.conditional-receipt-until, conditional.filed=yes",
        "card.green-renew-from, greenCard.kind=two years by marriage",
        "card.green-renew-by, validTo=2026-05-10",
        "card.green-receipt-until, greenCard.kind=ten years",
        "card.green-receipt-until, greenCard.renewal.filed=yes",
        "card.green-at-fourteen, residentSince=2018-03-01",
        "card.green-at-fourteen, dateOfBirth=2012-04-14",
        "naturalization.state-from, dateOfBirth=2012-04-14",
        "naturalization.time-in-state, dateOfBirth=2012-04-14",
        "naturalization.spouse-citizen, dateOfBirth=2012-04-14",
        "naturalization.union-full, naturalization.basis=316",
        "naturalization.marital-union, residentSince=2018-03-01",
        "naturalization.married-from, residentSince=2018-03-01",
        "naturalization.married-from, naturalization.basis=319",
        "naturalization.abroad-form-by, residentSince=2018-03-01",
        "naturalization.abroad-form-by, trip.workAbroad=us employer",
        "naturalization.year-before-abroad, residentSince=2018-03-01",
        "naturalization.decision-due, residentSince=2018-03-01",
        "naturalization.suit-from, residentSince=2018-03-01"
    })
    void aFactThatGivesNoneDoesNot(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "card.joint-petition-by, STATUS_OR_WORK",
        "card.green-renew-by, MONEY_OR_TIME",
        "naturalization.abroad-form-by, MONEY_OR_TIME"
    })
    void aDayToActByIsLostAtThisCost(String rule, IfMissed lost) {
        assertThat(Asked.deadline(rule).ifMissed()).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({"card.joint-petition-by, validTo", "card.green-renew-by, validTo"})
    void theDayOnTheCardStandsBesideTheCountedOne(String rule, String fact) {
        assertThat(Asked.deadline(rule).printed().orElseThrow().id()).isEqualTo(fact);
    }

    @Test
    void aChildWithAGreenCardIsAskedAboutAsTheClientIs() {
        Thing child = Thing.of(Thing.Kind.PERSON, 1);
        var c = new Case("LPR")
                .say("residentSince", child, "2018-03-01")
                .say("dateOfBirth", child, "2012-04-14")
                .say("residentSince", Thing.CLIENT, "2018-03-01");
        assertThat(new Evaluator(Law.rulebook(), c.record(), c.today)
                        .all().stream()
                                .filter(finding -> finding.rule().id().equals("card.green-at-fourteen"))
                                .map(Finding::about))
                .containsExactly(child);
    }
}
