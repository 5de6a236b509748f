package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;

/// Writes out files that were not read because an earlier one has the same bytes: the format wants every page of every
/// file, each a copy of the page that was read.
final class Twins {
    private Twins() {}

    static Reading writtenOut(Reading reading) {
        var pages = new ArrayList<>(reading.pages());
        var documents = new ArrayList<>(reading.documents());
        for (ReadFile file : reading.files()) {
            if (file.sameAs().isEmpty()) continue;
            String read = file.sameAs().get();
            for (ReadPage page : reading.pages())
                if (page.ref().file().equals(read)) pages.add(copy(page, file.name()));
            for (ReadDocument document : reading.documents()) {
                List<PageRef> refs = document.pages().stream()
                        .filter(ref -> ref.file().equals(read))
                        .map(ref -> new PageRef(file.name(), ref.page()))
                        .toList();
                if (!refs.isEmpty()) documents.add(copy(document, refs));
            }
        }
        return new Reading(reading.files(), pages, documents, reading.troubles());
    }

    private static ReadPage copy(ReadPage page, String file) {
        return new ReadPage(
                new PageRef(file, page.ref().page()),
                page.width(),
                page.height(),
                page.kind(),
                page.edition(),
                page.formPage(),
                page.textFrom(),
                page.rotation(),
                page.copyOf().or(() -> Optional.of(page.ref())),
                page.claims(),
                page.bars(),
                page.notRead());
    }

    private static ReadDocument copy(ReadDocument document, List<PageRef> pages) {
        return new ReadDocument(
                UUID.randomUUID(),
                document.kind(),
                document.speaker(),
                pages,
                document.copyOf().or(() -> Optional.of(document.id())),
                document.ofAnotherPerson());
    }
}
