package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.rule.IfMissed;

/// Each rule about cards, protections, duties and records is asked where the record gives a reason, and not
/// elsewhere; and each day to act by says what is lost.
class ProtectionConcernsTest {
    @ParameterizedTest
    @CsvSource({
        "card.work-permit-extension-days, ead.category=C09",
        "card.work-permit-until, ead.category=C09",
        "card.work-permission, ead.category=C09",
        "card.work-permit-renew-from, ead.category=C09",
        "card.work-permit-reminder, ead.category=C09",
        "card.work-permit-renew-by, ead.category=C09",
        "card.work-permit-longest, ead.request.filed=yes",
        "card.work-permit-longest, ead.request.filed.date=2026-01-05",
        "tps.window, citizenship=HAITI",
        "tps.window, tps.nationality=Haiti",
        "tps.notice-until, citizenship=HAITI",
        "tps.registration-open-to-at-least, citizenship=HAITI",
        "tps.earliest-end, citizenship=HAITI",
        "tps.review-by, citizenship=HAITI",
        "tps.if-nobody-decides, citizenship=HAITI",
        "tps.register-by, tps.registration.until.date=2026-01-05",
        "tps.late-registration-by, tps.excused=yes",
        "tps.late-registration-by, tps.excuse.ended.date=2026-01-05",
        "daca.renew-from, daca.granted=yes",
        "daca.renew-from, daca.until.date=2027-05-03",
        "daca.renew-by, daca.granted=yes",
        "daca.late-renewal-by, daca.granted=yes",
        "daca.renewal, daca.granted=yes",
        "sij.file-by, sij.considered=yes",
        "sij.file-by, sij.stateAgeLimit=18",
        "sij.file-by, sij.ordered=yes",
        "sij.file-by, sij.filed=no",
        "sij.paper-until, sij.considered=yes",
        "sij.order-by, sij.considered=yes",
        "sij.decision-due, sij.filed.date=2026-01-05",
        "sij.deferred-action, sij.filed.date=2026-01-05",
        "t.presence, t.status.from.date=2025-01-05",
        "t.adjust-from, t.status.from.date=2025-01-05",
        "t.adjust-by, t.status.from.date=2025-01-05",
        "t.adjust-by, t.status.until.date=2029-01-04",
        "u.presence, u.status.from.date=2025-01-05",
        "u.adjust-from, u.status.from.date=2025-01-05",
        "u.adjust-by, u.status.from.date=2025-01-05",
        "u.adjust-by, u.status.until.date=2029-01-04",
        "u.file-by, u.certified.date=2026-10-05",
        "vawa.file-by, vawa.abuser=spouse",
        "vawa.child-file-by, vawa.abuser.standing=citizen",
        "vawa.child-late-by, vawa.divorced.date=2026-01-05",
        "notice.appeal-deadline, notice.decision=denial",
        "notice.appeal-deadline, noticeType=Denial Notice",
        "notice.appeal-deadline, noticeType=Notice of Revocation",
        "status.stay-until, admitUntil=2026-12-19",
        "status.job-grace-ends, job.ended.date=2026-10-15",
        "address.ar11-due, move.date=2026-11-02",
        "duty.registration, entry.date=2024-03-02",
        "records.foia-clock-starts, foia.received.date=2026-10-05",
        "records.foia-suit-from, foia.received.date=2026-10-05",
        "records.asking, foia.received.date=2026-10-05",
        "records.appeal-by, foia.responseDate=2026-10-05",
        "records.appeal-answer-due, foia.appeal.received.date=2026-10-05",
        "records.amendment-answer-due, pa.amendment.received.date=2026-10-05",
        "records.amendment-review-due, pa.review.received.date=2026-10-05",
        "records.amendment-right, pa.amendment.received.date=2026-10-05"
    })
    void aFactThatGivesAReasonHasItAsked(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "card.work-permit-extension-days, validTo=2027-01-05",
        "card.work-permit-until, validTo=2027-01-05",
        "card.work-permission, validTo=2027-01-05",
        "card.work-permit-renew-from, validTo=2027-01-05",
        "card.work-permit-reminder, validTo=2027-01-05",
        "card.work-permit-renew-by, validTo=2027-01-05",
        "card.work-permit-renew-by, ead.category=C09;ead.request.filed=yes",
        "card.work-permit-longest, ead.category=C09",
        "tps.window, citizenship=MEXICO",
        "tps.notice-until, citizenship=MEXICO",
        "tps.registration-open-to-at-least, citizenship=MEXICO",
        "tps.earliest-end, citizenship=MEXICO",
        "tps.review-by, citizenship=MEXICO",
        "tps.if-nobody-decides, citizenship=MEXICO",
        "tps.register-by, citizenship=HAITI",
        "tps.late-registration-by, citizenship=HAITI",
        "daca.renew-from, dateOfBirth=1999-03-02",
        "daca.renew-by, dateOfBirth=1999-03-02",
        "daca.late-renewal-by, dateOfBirth=1999-03-02",
        "daca.renewal, dateOfBirth=1999-03-02",
        "sij.file-by, dateOfBirth=2009-03-02",
        "sij.file-by, sij.considered=yes;sij.filed.date=2026-01-05",
        "sij.paper-until, sij.considered=yes;sij.filed.date=2026-01-05",
        "sij.order-by, sij.considered=yes;sij.filed.date=2026-01-05",
        "sij.paper-until, dateOfBirth=2009-03-02",
        "sij.order-by, dateOfBirth=2009-03-02",
        "sij.decision-due, sij.considered=yes",
        "sij.deferred-action, sij.considered=yes",
        "t.presence, t.victim=yes",
        "t.adjust-from, t.victim=yes",
        "t.adjust-by, t.victim=yes",
        "u.presence, u.harmed=yes",
        "u.adjust-from, u.harmed=yes",
        "u.adjust-by, u.harmed=yes",
        "u.file-by, u.harmed=yes",
        "u.file-by, u.certified.date=2026-10-05;u.filed.date=2026-10-20",
        "vawa.file-by, dateOfBirth=1999-03-02",
        "vawa.file-by, vawa.abuser=spouse;vawa.filed.date=2026-01-05",
        "vawa.child-file-by, vawa.abuser=parent;vawa.filed.date=2026-01-05",
        "vawa.child-late-by, vawa.abuser=parent;vawa.filed.date=2026-01-05",
        "vawa.child-file-by, dateOfBirth=1999-03-02",
        "vawa.child-late-by, dateOfBirth=1999-03-02",
        "notice.appeal-deadline, noticeDate=2026-01-05",
        "notice.appeal-deadline, noticeType=Notice of Intent to Revoke",
        "notice.appeal-deadline, noticeType=Receipt Notice",
        "status.stay-until, entry.date=2026-06-20",
        "status.stay-until, admitUntil=2026-12-19;arrival.left.date=2026-11-01",
        "status.job-grace-ends, admitUntil=2026-12-19",
        "duty.registration, dateOfBirth=1999-03-02",
        "records.foia-clock-starts, foia.responseDate=2026-10-05",
        "records.foia-suit-from, foia.responseDate=2026-10-05",
        "records.asking, dateOfBirth=1999-03-02",
        "records.appeal-by, foia.received.date=2026-10-05",
        "records.appeal-answer-due, foia.responseDate=2026-10-05",
        "records.amendment-answer-due, foia.responseDate=2026-10-05",
        "records.amendment-review-due, foia.responseDate=2026-10-05",
        "records.amendment-right, foia.responseDate=2026-10-05"
    })
    void aFactThatGivesNoneDoesNot(String rule, String facts) {
        assertThat(Asked.isAsked(rule, facts)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "notice.appeal-deadline, HEARING_OR_APPEAL",
        "card.work-permit-renew-by, STATUS_OR_WORK",
        "tps.register-by, STATUS_OR_WORK",
        "tps.late-registration-by, STATUS_OR_WORK",
        "daca.renew-by, STATUS_OR_WORK",
        "daca.late-renewal-by, STATUS_OR_WORK",
        "sij.file-by, STATUS_OR_WORK",
        "sij.order-by, STATUS_OR_WORK",
        "sij.decision-due, MONEY_OR_TIME",
        "t.adjust-by, STATUS_OR_WORK",
        "u.adjust-by, STATUS_OR_WORK",
        "u.file-by, STATUS_OR_WORK",
        "vawa.file-by, STATUS_OR_WORK",
        "vawa.child-file-by, STATUS_OR_WORK",
        "status.stay-until, STATUS_OR_WORK",
        "status.job-grace-ends, STATUS_OR_WORK",
        "address.ar11-due, STATUS_OR_WORK",
        "records.appeal-by, MONEY_OR_TIME",
        "records.appeal-answer-due, MONEY_OR_TIME",
        "records.amendment-answer-due, MONEY_OR_TIME",
        "records.amendment-review-due, MONEY_OR_TIME"
    })
    void aDayToActByIsLostAtThisCost(String rule, IfMissed lost) {
        assertThat(Asked.deadline(rule).ifMissed()).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({"t.adjust-by, t.status.until.date", "u.adjust-by, u.status.until.date", "status.stay-until, admitUntil"
    })
    void aDayThatAPaperPrintsStandsBesideTheCountedOne(String rule, String fact) {
        assertThat(Asked.deadline(rule).printed().orElseThrow().id()).isEqualTo(fact);
    }
}
