package org.throughline.reading.ocr;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.throughline.reading.child.Child;
import org.throughline.reading.child.Child.Reply;
import org.throughline.reading.child.Frame;
import org.throughline.reading.child.Picture;

/// As many recognising children as there are cores, started when first needed and kept. One that dies or takes too long
/// costs its page and is replaced.
public final class OcrPool implements AutoCloseable {
    private static final int MEGABYTES = 256;

    private record Reader(Child child, DataOutputStream pictures) {}

    private final Semaphore places;
    private final Duration perPage;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();

    /// @param perPage the longest one picture may take
    public OcrPool(int cores, Duration perPage) {
        this.places = new Semaphore(cores);
        this.perPage = perPage;
    }

    /// The words of a page; empty where they could not be made out.
    public Optional<Recognised> page(Picture picture) throws InterruptedException {
        return read(picture, Recognised.PAGE);
    }

    /// The words of a strip that holds one line.
    public Optional<Recognised> line(Picture picture) throws InterruptedException {
        return read(picture, Recognised.LINE);
    }

    private Optional<Recognised> read(Picture picture, int kind) throws InterruptedException {
        places.acquire();
        try {
            Reader reader = idle.poll();
            if (reader == null) reader = start();
            Optional<Recognised> words = ask(reader, picture, kind);
            if (words.isPresent()) idle.push(reader);
            else reader.child().close();
            return words;
        } catch (IOException _) {
            return Optional.empty(); // no process could be started: the page stays unread, and that is said
        } finally {
            places.release();
        }
    }

    private static Reader start() throws IOException {
        Child child = Child.start(OcrWorker.class, MEGABYTES, List.of());
        return new Reader(child, child.input());
    }

    private Optional<Recognised> ask(Reader reader, Picture picture, int kind) throws InterruptedException {
        try {
            Frame.of(kind, picture::write).write(reader.pictures());
            return switch (reader.child().next(perPage)) {
                case Reply.Said(Frame frame) -> Optional.of(Recognised.read(frame.open()));
                case Reply.Ended() -> Optional.empty();
                case Reply.TooSlow() -> Optional.empty();
            };
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll())
            reader.child().close();
    }
}
