package org.throughline.vault;

import java.util.List;
import java.util.Map;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.record.Entries;

/// What is put into a client's file in one go: all of it is kept, or nothing.
///
/// @param entries by the part that keeps them
/// @param documents whose bodies are on the disk already
/// @param papers what a reader made of the documents, in a form that the office knows and the vault does
///     not
/// @param numbers by which the file can be found again
public record Addition(
        Map<Compartment, Entries> entries, List<Kept> documents, List<String> papers, List<Identifier> numbers) {
    /// A number that names a person, in its one normal writing.
    ///
    /// @param kind such as `a-number`
    public record Identifier(String kind, String normal) {}

    public Addition {
        entries = Map.copyOf(entries);
        documents = List.copyOf(documents);
        papers = List.copyOf(papers);
        numbers = List.copyOf(numbers);
    }

    /// With claims of the timeline alone.
    public Addition(Entries entries, List<Kept> documents, List<String> papers, List<Identifier> numbers) {
        this(Map.of(Compartment.TIMELINE, entries), documents, papers, numbers);
    }

    public static Addition of(Entries entries) {
        return of(Map.of(Compartment.TIMELINE, entries));
    }

    public static Addition of(Map<Compartment, Entries> entries) {
        return new Addition(entries, List.of(), List.of(), List.of());
    }
}
