package org.throughline.reading.pdf;

import java.nio.file.Path;
import org.throughline.reading.ocr.OcrPool;

/// The pages of files, read in child processes: this process parses none of their bytes and survives anything they do.
public final class PageStream implements AutoCloseable {
    private final Limits limits;
    private final OcrPool ocr;

    public PageStream(Limits limits) {
        this.limits = limits;
        this.ocr = new OcrPool(Runtime.getRuntime().availableProcessors(), limits.perScan());
    }

    /// Reads one file to its end. Whatever is wrong with it is told to the sink; nothing is thrown for it.
    public void read(Path file, PageSink sink) throws InterruptedException {
        new FileRun(file, limits, ocr, sink).run();
    }

    @Override
    public void close() {
        ocr.close();
    }
}
