package org.throughline.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.law.FactsFile;
import org.throughline.law.Law;
import org.throughline.law.asylum.OneYearDeadline;
import org.throughline.office.work.Brief.Entry;
import org.throughline.office.work.Brief.Mark;
import org.throughline.office.work.Brief.Section;
import org.throughline.rule.Answer;
import org.throughline.rule.Finding;

/// What the sheets of a record say, and what they must not.
class SheetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static CaseView view(String facts) throws IOException {
        var record = FactsFile.read("facts", new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)));
        return CaseReading.of(Law.rulebook()).view(record, new Asked(TODAY, Optional.empty(), Locale.US));
    }

    private static List<Entry> entries(Brief brief) {
        return brief.sections().stream()
                .map(Section::entries)
                .flatMap(List::stream)
                .toList();
    }

    private static Entry entry(Brief brief, String id) {
        return entries(brief).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOnlyMayNeedALawyerIsNotKnownAndAsksWhatWouldTell() throws IOException {
        Entry earlier = entry(OptionsSheet.of(view("client: {}")), "danger.earlier-order");
        assertThat(earlier.mark()).isEqualTo(Mark.UNKNOWN);
        assertThat(earlier.notes()).anySatisfy(note -> assertThat(note).startsWith("Ask: "));
    }

    @Test
    void whatNeedsALawyerHoweverTheRecordIsReadIsForALawyer() throws IOException {
        Entry sure = entry(OptionsSheet.of(view("client: {}")), "asylum.other-bars");
        assertThat(sure.mark()).isEqualTo(Mark.LAWYER);
    }

    @Test
    void aDangerOfSeveralWaysStandsBesideEachAndIsExplainedOnce() throws IOException {
        List<Entry> earlier = entries(OptionsSheet.of(view("client: {}"))).stream()
                .filter(entry -> entry.id().equals("danger.earlier-order"))
                .toList();
        assertThat(earlier).hasSizeGreaterThan(5);
        assertThat(earlier.getFirst().notes()).isNotEmpty();
        assertThat(earlier.stream().skip(1)).allSatisfy(again -> {
            assertThat(again.mark()).isEqualTo(Mark.UNKNOWN);
            assertThat(again.answer()).isEqualTo("see above");
            assertThat(again.notes()).isEmpty();
        });
    }

    @Test
    void noPointThatSomeReadingSettlesIsMarkedForALawyer() throws IOException {
        CaseView view = view("client: {}");
        Brief sheet = OptionsSheet.of(view);
        int seen = 0;
        for (Finding<?> point : Screened.of(view).points())
            if (point.answer() instanceof Answer.Referred<?> referred
                    && !referred.possible().isEmpty()) {
                seen++;
                assertThat(entry(sheet, point.rule().id()).mark())
                        .as(point.rule().id())
                        .isEqualTo(Mark.UNKNOWN);
            }
        assertThat(seen).isPositive();
    }

    @Test
    void aDayThatNobodyCanNameIsOnTheListOfDeadlinesWithItsQuestion() throws IOException {
        Brief sheet = DeadlineSheet.of(view("arrivals: [ { arrival.manner: entered without inspection } ]"));
        assertThat(sheet.sections()).extracting(Section::id).containsExactly("unknown");
        assertThat(entry(sheet, "asylum.one-year-deadline").notes())
                .anySatisfy(note -> assertThat(note).startsWith("Ask: "));
    }

    @Test
    void aWorkedExampleIsShownByTheNamesOfItsFactsAndItsDaysAsDays() {
        Map<String, Object> facts = Map.of(
                "client", Map.of("asylum.applied", "no"), "arrivals", List.of(Map.of("entry.date", "2024-03-02")));
        Map<String, Object> example = Map.of(
                "id",
                "sunday",
                "facts",
                facts,
                "expected",
                Map.of(OneYearDeadline.RULE.id(), Map.of("open", List.of("2025-03-03"), "asks", List.of("entry.date"))),
                "source",
                "by hand");
        Entry shown = new ExampleEntry(new Words(Locale.US)).of(OneYearDeadline.RULE, example);
        assertThat(shown.notes())
                .contains("the client: Asked for asylum: no", "arrival 1: Date of arrival: 2 Mar 2024")
                .noneMatch(note -> note.contains("{") || note.contains("2024-03-02"));
        assertThat(shown.answer()).startsWith("Gives: Not known yet: 3 Mar 2025. Asks: ");
    }

    @Test
    void aQuestionNamesWhatItDecidesInWordsAndNoRuleById() throws IOException {
        Brief sheet = QuestionSheet.of(view("client: {}"));
        assertThat(entries(sheet))
                .flatExtracting(Entry::notes)
                .isNotEmpty()
                .noneMatch(note -> note.matches(".*\\b[a-z]+\\.[a-z]+-[a-z-]+.*"));
    }
}
