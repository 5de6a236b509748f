package org.throughline.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Source;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.Reading;
import org.throughline.rule.Deadline;
import org.throughline.rule.DeadlineRule;
import org.throughline.rule.Deadlines;
import org.throughline.rule.Finding;
import org.throughline.rule.Rulebook;
import org.throughline.timeline.Timeline;

/// All there is to show of one client: the papers, what they say, and what the rules make of it on one day.
///
/// The terminal and the page show this same record, so they cannot disagree.
///
/// @param record the client's facts and how they are grouped; facts of papers about another person are not in it
/// @param findings every rule of the rulebook, once for each thing it is about, in the order of the rulebook
/// @param deadlines those of the findings, gravest loss first, then by safe day
/// @param today the day on which the rules were asked
/// @param reader whose language the texts are in
public record CaseView(
        Reading reading,
        ClientRecord record,
        List<Finding<?>> findings,
        List<Deadline> deadlines,
        Timeline timeline,
        Rulebook rulebook,
        LocalDate today,
        Locale reader) {
    public CaseView {
        findings = List.copyOf(findings);
        deadlines = List.copyOf(deadlines);
    }

    /// Rules for a day to act by that could not name any day. Such a day may be running all the same.
    public List<Finding<?>> withoutDay() {
        var named = new Deadlines(record);
        return findings.stream()
                .filter(finding -> finding.rule() instanceof DeadlineRule
                        && named.of(finding).isEmpty())
                .toList();
    }

    public Grouping grouping() {
        return record.grouping();
    }

    /// The document a fact stands in; empty where the fact is not from a page.
    public Optional<ReadDocument> document(Fact<?> fact) {
        return fact.source() instanceof Source.Page page
                ? reading.documents().stream()
                        .filter(document -> document.id().equals(page.document()))
                        .findFirst()
                : Optional.empty();
    }

    /// The page a fact stands on, by the file's name and the page's number in it.
    public Optional<PageRef> page(Fact<?> fact) {
        return fact.source() instanceof Source.Page page
                ? document(fact)
                        .flatMap(document -> document.pages().stream()
                                .filter(ref -> ref.page() == page.number())
                                .findFirst())
                : Optional.empty();
    }
}
