package org.throughline.office.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.fact.ClientRecord;
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
        ClientRecord read = Learning.from(reading, learned);
        ClientRecord known = asked.asKnownOn().map(read::asKnownOn).orElse(read);
        Map<UUID, String> kinds =
                reading.documents().stream().collect(Collectors.toMap(ReadDocument::id, ReadDocument::kind));
        return view(reading, Derived.plus(known.with(Things.propose(known)), kinds), asked);
    }

    /// @param facts of a record that was written by hand: its things are what they are
    public CaseView view(ClientRecord facts, Asked asked) {
        ClientRecord known = asked.asKnownOn().map(facts::asKnownOn).orElse(facts);
        return view(new Reading(List.of(), List.of(), List.of(), List.of()), Derived.plus(known), asked);
    }

    private CaseView view(Reading reading, ClientRecord record, Asked asked) {
        List<Finding<?>> findings = new Evaluator(rulebook, record, asked.today()).all();
        List<Deadline> deadlines = new Deadlines(record).of(findings);
        Timeline timeline = Timeline.of(record, findings, deadlines, asked.today());
        return new CaseView(reading, record, findings, deadlines, timeline, rulebook, asked.today(), asked.reader());
    }
}
