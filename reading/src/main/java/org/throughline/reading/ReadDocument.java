package org.throughline.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.Source.Speaker;

/// The pages that belong together, in reading order. Every page is in exactly one document.
///
/// @param copyOf the document this one duplicates
/// @param ofAnotherPerson a paper that names another person than the client (other name and other A-number): set apart,
///     and its facts never mixed with the client's
public record ReadDocument(
        UUID id, String kind, Speaker speaker, List<PageRef> pages, Optional<UUID> copyOf, boolean ofAnotherPerson) {
    public ReadDocument {
        pages = List.copyOf(pages);
    }
}
