package org.throughline.office.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Grouping;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.Reading;
import org.throughline.rule.Deadline;
import org.throughline.rule.Deadlines;
import org.throughline.rule.Evaluator;
import org.throughline.rule.Finding;
import org.throughline.rule.Rulebook;
import org.throughline.timeline.Things;
import org.throughline.timeline.Timeline;
import org.throughline.vocabulary.Derived;

/// From a stack of papers to all there is to show of one client.
public final class CaseReading {
    private final Rulebook rulebook;

    private CaseReading(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public static CaseReading of(Rulebook rulebook) {
        return new CaseReading(rulebook);
    }

    /// @param learned when the papers were read
    public CaseView view(Reading reading, Instant learned, Asked asked) {
        return view(reading, Learning.from(reading, learned), asked);
    }

    /// @param facts of a record that was written by hand: its things are what they are
    public CaseView view(ClientRecord facts, Asked asked) {
        ClientRecord known = asked.asKnownOn().map(facts::asKnownOn).orElse(facts);
        return weigh(new Reading(List.of(), List.of(), List.of(), List.of()), Derived.plus(known), asked);
    }

    /// @param papers those of a client's file
    /// @param kept what they claim, and what people have made of it since
    public CaseView view(Reading papers, ClientRecord kept, Asked asked) {
        ClientRecord known = asked.asKnownOn().map(kept::asKnownOn).orElse(kept);
        Map<UUID, String> kinds =
                papers.documents().stream().collect(Collectors.toMap(ReadDocument::id, ReadDocument::kind));
        Grouping grouping = Things.propose(known).with(known.grouping().ties());
        return weigh(papers, Derived.plus(known.with(grouping), kinds), asked);
    }

    private CaseView weigh(Reading reading, ClientRecord record, Asked asked) {
        List<Finding<?>> findings = new Evaluator(rulebook, record, asked.today()).all();
        List<Deadline> deadlines = new Deadlines(record).of(findings);
        Timeline timeline = Timeline.of(record, findings, deadlines, asked.today());
        return new CaseView(reading, record, findings, deadlines, timeline, rulebook, asked.today(), asked.reader());
    }
}
