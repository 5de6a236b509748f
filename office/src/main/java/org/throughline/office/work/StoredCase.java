package org.throughline.office.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.fact.ClientRecord;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Trouble;
import org.throughline.vault.ClientFile;
import org.throughline.vault.keys.Compartment;

/// A client's file as the rules are asked about it: its papers, and what they claim.
///
/// @param record with all that people have made of it
/// @param shut the parts of the file that keep claims and that whoever asks may not open
public record StoredCase(Reading papers, ClientRecord record, Set<Compartment> shut) {
    public StoredCase {
        shut = Set.copyOf(shut);
    }

    /// @param knownOn leave out the papers that came after this instant
    public static StoredCase of(ClientFile file, Optional<Instant> knownOn) {
        List<PapersForm> all = file.papers().stream()
                .map(PapersForm::read)
                .filter(one -> knownOn.map(then -> !one.learned().isAfter(then)).orElse(true))
                .sorted(Comparator.comparing(PapersForm::learned))
                .toList();
        var files = new ArrayList<ReadFile>();
        var pages = new ArrayList<ReadPage>();
        var documents = new ArrayList<ReadDocument>();
        var troubles = new ArrayList<Trouble>();
        for (PapersForm form : all) {
            Reading one = form.reading();
            files.addAll(one.files());
            pages.addAll(one.pages());
            documents.addAll(one.documents());
            troubles.addAll(one.troubles());
        }
        return new StoredCase(
                new Reading(files, pages, documents, troubles), file.record(KnownFacts.TYPES), file.shut());
    }
}
