package org.throughline.reading.pdf;

import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import org.throughline.reading.page.PageText;
import org.throughline.reading.page.Trouble;

/// Lets one page through at a time: scans are done on several threads.
final class OneAtATime implements PageSink {
    private final PageSink sink;
    private final ReentrantLock turn = new ReentrantLock();

    OneAtATime(PageSink sink) {
        this.sink = sink;
    }

    @Override
    public void opened(int pages) {
        inTurn(() -> sink.opened(pages));
    }

    @Override
    public void page(PageText page) {
        inTurn(() -> sink.page(page));
    }

    @Override
    public void trouble(OptionalInt page, Trouble.Kind kind) {
        inTurn(() -> sink.trouble(page, kind));
    }

    private void inTurn(Runnable call) {
        turn.lock();
        try {
            call.run();
        } finally {
            turn.unlock();
        }
    }
}
