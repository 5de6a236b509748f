package org.throughline.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Trouble;
import org.throughline.reading.pdf.Limits;
import org.throughline.reading.pdf.PageSink;
import org.throughline.reading.pdf.PageStream;

/// Reads files and folders into pages, documents and claims: one person's record.
///
/// Files are streamed to child processes and never held whole; what is wrong with one file is said in
/// [Reading#troubles], and the others are still read.
public final class DocumentReading {
    private final Limits limits;

    public DocumentReading(Limits limits) {
        this.limits = limits;
    }

    public DocumentReading() {
        this(Limits.USUAL);
    }

    /// @throws InterruptedException if the thread is interrupted before all files are read
    public Reading read(List<Path> filesOrFolders, Progress progress) throws InterruptedException {
        var run = new Run(progress);
        var named = new FilesNamed();
        try (PageStream stream = new PageStream(limits)) {
            for (Path file : FilesNamed.in(filesOrFolders)) {
                Optional<Path> same = named.earlierCopy(file);
                if (same.isEmpty()) stream.read(file, run.begin(file));
                run.end(file, same);
            }
        }
        return Assembly.of(run.files, run.drafts, run.troubles);
    }

    /// What has been read so far.
    private static final class Run {
        private final Progress progress;
        private final List<ReadFile> files = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private final Map<Integer, Draft> pages = new TreeMap<>();
        private int count;
        private int facts;

        Run(Progress progress) {
            this.progress = progress;
        }

        PageSink begin(Path file) {
            return new Sink(file.toString());
        }

        void end(Path file, Optional<Path> same) {
            files.add(new ReadFile(file.toString(), file, FilesNamed.bytes(file), count, same.map(Path::toString)));
            drafts.addAll(pages.values());
            pages.clear();
            count = 0;
        }

        private final class Sink implements PageSink {
            private final String file;

            Sink(String file) {
                this.file = file;
            }

            @Override
            public void opened(int number) {
                count = number;
                progress.opened(file, number);
            }

            @Override
            public void page(PageText page) {
                PageRef ref = new PageRef(file, page.number());
                Draft draft = draft(ref, page);
                pages.put(page.number(), draft);
                facts += draft.claims().size();
                progress.page(ref, page.from(), facts);
            }

            /// A page made to break a reader costs itself and no other.
            private Draft draft(PageRef ref, PageText page) {
                try {
                    return Draft.of(ref, page);
                } catch (RuntimeException | StackOverflowError _) {
                    trouble(OptionalInt.of(page.number()), Trouble.Kind.PAGE_BROKEN);
                    return Draft.unread(ref);
                }
            }

            @Override
            public void trouble(OptionalInt page, Trouble.Kind kind) {
                var trouble = new Trouble(file, page, kind);
                troubles.add(trouble);
                page.ifPresent(number -> pages.putIfAbsent(number, Draft.unread(new PageRef(file, number))));
                progress.trouble(trouble);
            }
        }
    }
}
