package org.throughline.reading;

import java.time.Instant;
import java.util.List;
import org.throughline.fact.ClientRecord;
import org.throughline.reading.page.Trouble;

/// All that reading some files gave: one person's record, as a stack of papers.
public record Reading(
        List<ReadFile> files, List<ReadPage> pages, List<ReadDocument> documents, List<Trouble> troubles) {
    public Reading {
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        documents = List.copyOf(documents);
        troubles = List.copyOf(troubles);
    }

    /// The facts of all papers that are no copies, with the machine's own review of each, learned at this moment.
    /// Things
    /// are provisional: each document speaks of its own.
    public ClientRecord toRecord(Instant learned) {
        return Recording.of(this, learned);
    }
}
