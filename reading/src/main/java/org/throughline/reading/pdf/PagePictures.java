package org.throughline.reading.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.throughline.reading.child.Child;
import org.throughline.reading.child.Child.Reply;
import org.throughline.reading.child.Frame;

/// Pictures of pages for people, drawn in a child process. What a redaction bar covers is not in them.
public final class PagePictures {
    /// Takes one picture.
    @FunctionalInterface
    public interface Sink {
        void picture(int page, byte[] jpeg);
    }

    private final Limits limits;

    public PagePictures(Limits limits) {
        this.limits = limits;
    }

    /// Draws pages of one file as JPEG, in the order asked for. A page that cannot be drawn safely is left out.
    ///
    /// @param pages numbers that count from 1
    /// @param width of each picture, in pixels
    public void draw(Path file, Collection<Integer> pages, int width, Sink sink) throws InterruptedException {
        Deque<Integer> waiting = new ArrayDeque<>(pages);
        while (!waiting.isEmpty()) {
            var arguments = new ArrayList<String>(List.of("pictures", Integer.toString(width)));
            waiting.forEach(page -> arguments.add(Integer.toString(page)));
            try (Child child = Child.start(PdfWorker.class, limits.megabytes(), arguments)) {
                child.feed(file);
                draw(child, waiting, sink);
            } catch (IOException _) {
                return; // no process could be started: there are no pictures
            }
        }
    }

    /// Takes pictures until the child ends; a page that ended it is left out.
    private void draw(Child child, Deque<Integer> waiting, Sink sink) throws InterruptedException {
        while (!waiting.isEmpty()) {
            if (!(child.next(limits.perPage()) instanceof Reply.Said(Frame frame)) || frame.kind() == PdfFrames.DONE) {
                waiting.pop();
                return;
            }
            int page = waiting.pop();
            if (frame.kind() == PdfFrames.FILE_FAILED) waiting.clear();
            if (frame.kind() == PdfFrames.IMAGE) take(frame, page, sink);
        }
    }

    private static void take(Frame frame, int page, Sink sink) {
        try (DataInputStream body = frame.open()) {
            if (body.readInt() == page) sink.picture(page, body.readAllBytes());
        } catch (IOException _) {
            // A frame too short for a number holds no picture.
        }
    }
}
