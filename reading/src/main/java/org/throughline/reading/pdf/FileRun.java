package org.throughline.reading.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.throughline.reading.child.Child;
import org.throughline.reading.child.Child.Reply;
import org.throughline.reading.child.Frame;
import org.throughline.reading.ocr.OcrPool;
import org.throughline.reading.page.Trouble.Kind;

/// Reads one file in one child after another: where a page ends a child, the next child starts at the page after.
final class FileRun {
    private final Path file;
    private final Limits limits;
    private final ScanQueue scans;
    private final PageSink sink;
    /// How long children were waited for. The time that characters of scans take is not theirs.
    private long waited = 0;
    private int next = 1;
    private int pages = -1;

    FileRun(Path file, Limits limits, OcrPool ocr, PageSink sink) {
        this.file = file;
        this.limits = limits;
        this.sink = new OneAtATime(sink);
        this.scans = new ScanQueue(ocr, this.sink);
    }

    void run() throws InterruptedException {
        boolean more = looksLikePdf();
        while (more) more = child();
        if (pages == 0) sink.trouble(OptionalInt.empty(), Kind.NO_PAGES);
        if (pages > limits.mostPages()) sink.trouble(OptionalInt.empty(), Kind.TOO_MANY_PAGES);
        scans.await();
    }

    private boolean looksLikePdf() {
        try {
            if (!Files.exists(file)) sink.trouble(OptionalInt.empty(), Kind.NO_SUCH_FILE);
            else if (Files.size(file) == 0) sink.trouble(OptionalInt.empty(), Kind.EMPTY_FILE);
            else if (!PdfHead.in(file)) sink.trouble(OptionalInt.empty(), Kind.NOT_A_PDF);
            else return true;
        } catch (IOException _) {
            sink.trouble(OptionalInt.empty(), Kind.NO_SUCH_FILE);
        }
        return false;
    }

    /// Runs one child from page `next` on; true if another one must go on where it ended.
    private boolean child() throws InterruptedException {
        try (Child child = Child.start(
                PdfWorker.class,
                limits.megabytes(),
                List.of("pages", Integer.toString(next), Integer.toString(limits.mostPages())))) {
            child.feed(file);
            return listen(child);
        } catch (IOException _) {
            return giveUp(OptionalInt.empty(), Kind.FILE_TOO_HEAVY);
        }
    }

    private boolean listen(Child child) throws InterruptedException {
        boolean opened = false;
        while (true) {
            switch (next(child, opened ? limits.perPage() : limits.perDocument())) {
                case Reply.Said(Frame frame) -> {
                    opened = true;
                    if (frame.kind() == PdfFrames.DONE) return false;
                    if (!take(frame)) return false;
                }
                case Reply.Ended() -> {
                    return goOn(opened, child.ranOutOfMemory() ? Kind.PAGE_TOO_HEAVY : Kind.PAGE_BROKEN);
                }
                case Reply.TooSlow() -> {
                    return goOn(opened, Kind.PAGE_TOO_HEAVY);
                }
            }
            if (outOfTime()) return giveUp(OptionalInt.empty(), Kind.FILE_TOO_HEAVY);
        }
    }

    private Reply next(Child child, Duration limit) throws InterruptedException {
        long from = System.nanoTime();
        Reply reply = child.next(limit);
        waited += System.nanoTime() - from;
        return reply;
    }

    private boolean goOn(boolean opened, Kind kind) {
        if (!opened) return giveUp(OptionalInt.empty(), Kind.FILE_TOO_HEAVY);
        sink.trouble(OptionalInt.of(next), kind);
        next++;
        return next <= Math.min(pages, limits.mostPages()) && !outOfTime();
    }

    private boolean giveUp(OptionalInt page, Kind kind) {
        sink.trouble(page, kind);
        return false;
    }

    private boolean outOfTime() {
        Duration most =
                limits.perDocument().plus(limits.morePerPage().multipliedBy(Math.clamp(pages, 1, limits.mostPages())));
        return waited > most.toNanos();
    }

    /// Takes one frame; false if the child has nothing more to say of this file.
    private boolean take(Frame frame) throws InterruptedException {
        try (DataInputStream body = frame.open()) {
            switch (frame.kind()) {
                case PdfFrames.OPENED -> opened(body.readInt());
                case PdfFrames.PAGE -> page(PdfFrames.read(body));
                case PdfFrames.PAGE_FAILED -> {
                    int number = body.readInt();
                    sink.trouble(OptionalInt.of(number), Kind.valueOf(body.readUTF()));
                    next = number + 1;
                }
                case PdfFrames.FILE_FAILED -> {
                    return giveUp(OptionalInt.empty(), Kind.valueOf(body.readUTF()));
                }
                default -> throw new IOException("unknown frame");
            }
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return giveUp(OptionalInt.of(next), Kind.PAGE_BROKEN); // a child that speaks nonsense is not listened to
        }
    }

    private void opened(int claimed) {
        if (pages < 0) sink.opened(claimed);
        pages = claimed;
    }

    private void page(PdfFrames.OpenedPage page) throws InterruptedException {
        next = page.text().number() + 1;
        if (page.scan().isPresent()) scans.add(page.text(), page.scan().get());
        else sink.page(page.text());
    }
}
