package org.throughline.reading.pdf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.throughline.reading.ocr.OcrPool;
import org.throughline.reading.ocr.Recognised;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Trouble.Kind;
import org.throughline.reading.page.Word;

/// The scans of one file that wait for their characters. Only a few wait at a time, so that memory stays flat.
final class ScanQueue {
    private static final int WAITING = 2 * Runtime.getRuntime().availableProcessors();

    private final OcrPool ocr;
    private final PageSink sink;
    private final Semaphore places = new Semaphore(WAITING);

    ScanQueue(OcrPool ocr, PageSink sink) {
        this.ocr = ocr;
        this.sink = sink;
    }

    void add(PageText page, PdfFrames.Scan scan) throws InterruptedException {
        places.acquire();
        Thread.ofVirtual().start(() -> {
            try {
                read(page, scan);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        });
    }

    void await() throws InterruptedException {
        places.acquire(WAITING);
        places.release(WAITING);
    }

    private void read(PageText page, PdfFrames.Scan scan) throws InterruptedException {
        Optional<Recognised> words = ocr.page(scan.picture());
        if (words.isEmpty()) sink.trouble(OptionalInt.of(page.number()), Kind.OCR_FAILED);
        sink.page(with(words, BarCodes.of(page, scan, ocr), scan));
    }

    private static PageText with(Optional<Recognised> read, PageText page, PdfFrames.Scan scan) {
        TextFrom from = read.isPresent() ? TextFrom.OCR : page.barcode().isPresent() ? TextFrom.BARCODE : TextFrom.NONE;
        List<Word> words = read.map(Recognised::words).orElse(List.of()).stream()
                .map(word -> new Word(word.text(), onPage(word.area(), scan), word.confidence()))
                .toList();
        return new PageText(
                page.number(),
                page.width(),
                page.height(),
                read.map(Recognised::rotation).orElse(0),
                from,
                words,
                page.bars(),
                page.barcode());
    }

    private static Area onPage(Area pixels, PdfFrames.Scan scan) {
        double x = scan.covers().width() / scan.picture().width();
        double y = scan.covers().height() / scan.picture().height();
        double left = scan.covers().x0();
        double top = scan.covers().y0();
        return new Area(left + pixels.x0() * x, top + pixels.y0() * y, left + pixels.x1() * x, top + pixels.y1() * y);
    }
}
