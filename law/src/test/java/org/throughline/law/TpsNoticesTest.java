package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.fact.Thing;
import org.throughline.rule.Evaluator;
import org.throughline.rule.ParameterRow;
import org.throughline.rule.Parameters;
import org.throughline.rule.Rulebook;

/// What the rules make of notices that were never published, for turns that the published list does not hold.
class TpsNoticesTest {
    private static final String HEAD = """
            # source: nobody
            fr_document_number,publication_date,country,action,period_from,period_to,termination_effective,continuous_residence_since,physical_presence_since
            """;
    private static final String EXTENSION = "1,2027-01-04,Haiti,extension,2027-02-01,2028-08-01,,,\n";

    @Test
    void anEndBeforeTheLastExtensionIsOverWaitsForIt() {
        String end = "2,2028-05-01,Haiti,termination,,,2028-08-02,,\n";
        assertThat(possible("tps.earliest-end", EXTENSION + end)).containsExactly("2028-08-01");
    }

    @Test
    void anEndAfterItWaitsSixtyDays() {
        String end = "2,2028-06-03,Haiti,termination,,,2028-08-05,,\n";
        assertThat(possible("tps.earliest-end", EXTENSION + end)).containsExactly("2028-08-02");
    }

    @Test
    void anExtensionAfterTheEndIsAnotherMatter() {
        String end = "2,2026-05-01,Haiti,termination,,,2026-07-05,,\n";
        assertThat(possible("tps.earliest-end", end + EXTENSION)).containsExactly("2026-06-30");
        assertThat(possible("tps.notice-until", end + EXTENSION)).containsExactly("2028-08-01");
    }

    @Test
    void aNoticeOfTomorrowIsNotKnownToday() {
        String later = "2,2030-01-02,Haiti,extension,2028-08-02,2031-02-01,,,\n";
        assertThat(possible("tps.notice-until", EXTENSION + later)).containsExactly("2028-08-01");
    }

    @Test
    void aNoticeThatOnlyCorrectsChangesNoDay() {
        String correction = "2,2027-03-02,Haiti,correction+extension,,,,,\n";
        assertThat(possible("tps.notice-until", EXTENSION + correction)).containsExactly("2028-08-01");
        assertThat(possible("tps.review-by", EXTENSION + correction)).containsExactly("2028-06-02");
    }

    @Test
    void aRedesignationOpensTheTimeToRegisterAnew() {
        String again = "2,2027-03-01,Haiti,extension+redesignation,2027-03-01,2028-08-01,,2027-02-01,2027-03-01\n";
        assertThat(possible("tps.registration-open-to-at-least", EXTENSION + again))
                .containsExactly("2027-08-28");
    }

    private static List<String> possible(String rule, String notices) {
        var csv = new ByteArrayInputStream((HEAD + notices).getBytes(StandardCharsets.UTF_8));
        var rows = new ArrayList<ParameterRow<?>>();
        for (ParameterRow<?> row : Law.rulebook().parameters().all())
            if (!row.id().equals("tps.notices")) rows.add(row);
        rows.add(TpsFile.read("notices.csv", csv));
        var book = new Rulebook(Law.rulebook().rules(), new Parameters(rows), "planted");
        var c = new Case("TPS-1").say("citizenship", Thing.CLIENT, "Haiti");
        var evaluator = new Evaluator(book, c.record(), LocalDate.of(2029, 1, 2));
        return new Shown(evaluator.find(book.rule(rule).orElseThrow())).possible();
    }
}
