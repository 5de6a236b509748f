package org.throughline.reading;

import java.util.List;

/// All that reading some files gave: one person's record, as a stack of papers.
public record Reading(
        List<ReadFile> files, List<ReadPage> pages, List<ReadDocument> documents, List<Trouble> troubles) {
    public Reading {
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        documents = List.copyOf(documents);
        troubles = List.copyOf(troubles);
    }
}
