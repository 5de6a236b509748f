package org.throughline.office.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.reading.NotRead;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Trouble;

/// A stack of papers put together page by page, as reading would give it: who says what where, in a few words.
final class AnaPapers {
    static final String FILE = "papers.pdf";
    private static final double WIDTH = 612;
    private static final double HEIGHT = 792;

    private final List<ReadPage> pages = new ArrayList<>();
    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /// One page while it is filled; each claim gets a box below the last.
    static final class Paper {
        private final List<Claim<?>> claims = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<NotRead> notRead = new ArrayList<>();
        private TextFrom from = TextFrom.LAYER;
        private double line = 90;

        <T> Paper says(FactType<T> type, T value, String printed) {
            return claims(type, Said.exactly(value), printed, Standing.READ);
        }

        Paper says(FactType<LocalDate> type, String day, String printed) {
            return says(type, LocalDate.parse(day), printed);
        }

        <T> Paper claims(FactType<T> type, Said<T> said, String printed, Standing standing) {
            claims.add(new Claim<>(type, Subject.CLIENT, 1, said, box(9.0 * printed.length()), printed, standing));
            return this;
        }

        Paper covers(String code) {
            bars.add(new Bar(box(180), Optional.of(code)));
            return this;
        }

        Paper missing(FactType<?> type) {
            notRead.add(new NotRead(type, Optional.of(box(120)), "smudged"));
            return this;
        }

        Paper scanned() {
            from = TextFrom.OCR;
            return this;
        }

        private Area box(double width) {
            line += 34;
            return new Area(72, line, 72 + Math.min(width, 460), line + 16);
        }
    }

    AnaPapers paper(String kind, Speaker speaker, Paper paper) {
        return add(kind, speaker, paper, Optional.empty(), false);
    }

    AnaPapers ofAnotherPerson(String kind, Speaker speaker, Paper paper) {
        return add(kind, speaker, paper, Optional.empty(), true);
    }

    AnaPapers copyOf(int page, Paper paper) {
        ReadDocument original = documents.get(page - 1);
        return add(original.kind(), original.speaker(), paper, Optional.of(original), false);
    }

    AnaPapers trouble(int page, Trouble.Kind kind) {
        troubles.add(new Trouble(FILE, OptionalInt.of(page), kind));
        return this;
    }

    private AnaPapers add(String kind, Speaker speaker, Paper paper, Optional<ReadDocument> original, boolean another) {
        var ref = new PageRef(FILE, pages.size() + 1);
        pages.add(new ReadPage(
                ref,
                WIDTH,
                HEIGHT,
                kind,
                Optional.empty(),
                Optional.empty(),
                paper.from,
                0,
                original.map(document -> document.pages().getFirst()),
                paper.claims,
                paper.bars,
                paper.notRead));
        documents.add(new ReadDocument(
                new UUID(1, ref.page()), kind, speaker, List.of(ref), original.map(ReadDocument::id), another));
        return this;
    }

    Reading read() {
        var file = new ReadFile(FILE, Path.of(FILE), 1_000_000, pages.size(), Optional.empty());
        return new Reading(List.of(file), pages, documents, troubles);
    }
}
