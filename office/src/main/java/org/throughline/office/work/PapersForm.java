package org.throughline.office.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.throughline.fact.FactType;
import org.throughline.fact.Source.Speaker;
import org.throughline.law.Law;
import org.throughline.reading.NotRead;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Trouble;
import tools.jackson.databind.json.JsonMapper;

/// A reading as a client's file keeps it: which papers there were and what of them could not be read. What
/// they claim is
/// kept as facts and not here.
///
/// @param learned when they were read
record PapersForm(
        String format,
        Instant learned,
        List<OneFile> files,
        List<OnePage> pages,
        List<OneDocument> documents,
        List<Trouble> troubles) {
    private static final String FORMAT = "throughline-papers/1";
    private static final JsonMapper JSON = JsonMapper.shared();

    record OneFile(String name, long bytes, int pages, Optional<String> sameAs) {}

    record OnePage(
            PageRef ref,
            double width,
            double height,
            String kind,
            Optional<String> edition,
            Optional<Integer> formPage,
            TextFrom textFrom,
            int rotation,
            Optional<PageRef> copyOf,
            List<Bar> bars,
            List<Missing> notRead) {}

    record OneDocument(
            UUID id,
            String kind,
            Speaker speaker,
            List<PageRef> pages,
            Optional<UUID> copyOf,
            boolean ofAnotherPerson) {}

    record Missing(String type, Optional<Area> near, String why) {}

    /// @param names under which the file keeps each of the files
    static String write(Reading reading, Instant learned, UnaryOperator<String> names) {
        UnaryOperator<PageRef> ref = page -> new PageRef(names.apply(page.file()), page.page());
        return JSON.writeValueAsString(new PapersForm(
                FORMAT,
                learned,
                reading.files().stream()
                        .map(file -> new OneFile(
                                names.apply(file.name()),
                                file.bytes(),
                                file.pages(),
                                file.sameAs().map(names)))
                        .toList(),
                reading.pages().stream().map(page -> page(page, ref)).toList(),
                reading.documents().stream()
                        .map(one -> new OneDocument(
                                one.id(),
                                one.kind(),
                                one.speaker(),
                                one.pages().stream().map(ref).toList(),
                                one.copyOf(),
                                one.ofAnotherPerson()))
                        .toList(),
                reading.troubles().stream()
                        .map(one -> new Trouble(names.apply(one.file()), one.page(), one.kind()))
                        .toList()));
    }

    private static OnePage page(ReadPage page, UnaryOperator<PageRef> ref) {
        return new OnePage(
                ref.apply(page.ref()),
                page.width(),
                page.height(),
                page.kind(),
                page.edition(),
                page.formPage(),
                page.textFrom(),
                page.rotation(),
                page.copyOf().map(ref),
                page.bars(),
                page.notRead().stream()
                        .map(one -> new Missing(one.type().id(), one.near(), one.why()))
                        .toList());
    }

    static PapersForm read(String written) {
        return JSON.readValue(written, PapersForm.class);
    }

    Reading reading() {
        return new Reading(
                files.stream()
                        .map(file -> new ReadFile(file.name, Path.of(file.name), file.bytes, file.pages, file.sameAs))
                        .toList(),
                pages.stream().map(PapersForm::page).toList(),
                documents.stream()
                        .map(one -> new ReadDocument(
                                one.id, one.kind, one.speaker, one.pages, one.copyOf, one.ofAnotherPerson))
                        .toList(),
                troubles);
    }

    private static ReadPage page(OnePage page) {
        return new ReadPage(
                page.ref,
                page.width,
                page.height,
                page.kind,
                page.edition,
                page.formPage,
                page.textFrom,
                page.rotation,
                page.copyOf,
                List.of(),
                page.bars,
                page.notRead.stream()
                        .map(one -> new NotRead(type(one.type), one.near, one.why))
                        .toList());
    }

    private static FactType<?> type(String id) {
        var type = Law.factTypes().get(id);
        if (type == null) throw new IllegalStateException("this release does not know " + id);
        return type;
    }
}
