package org.throughline.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SealTest {
    private static final String ALONE = "write to its own folder";

    @Test
    void aSealedChildReadsWritesConnectsAndStartsNothing() throws IOException, InterruptedException {
        Frame told = child("sealed");
        assumeTrue(told.kind() == Seal.Layer.values().length, "this kernel lacks a layer");
        assertThat(managed(told)).containsExactly(ALONE);
    }

    @Test
    void withoutTheSealTheSameChildManagesMore() throws IOException, InterruptedException {
        assertThat(managed(child("open")))
                .contains("list the root", "connect", "send", "start a program in a virtual thread", ALONE);
    }

    private static Frame child(String how) throws IOException, InterruptedException {
        try (var listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Child child =
                        Child.start(BreakOut.class, 64, List.of(how, Integer.toString(listening.getLocalPort())))) {
            if (child.next(Duration.ofSeconds(60)) instanceof Child.Reply.Said(Frame frame)) return frame;
            throw new AssertionError("the child said nothing");
        }
    }

    private static List<String> managed(Frame frame) {
        try (var body = frame.open()) {
            return List.of(body.readUTF().split(", ", -1));
        } catch (IOException torn) {
            throw new AssertionError(torn);
        }
    }
}
