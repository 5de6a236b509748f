package org.throughline.reading.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A child JVM: it gets bytes on its standard input and answers in frames. It has no environment, no keys, and a folder
/// of its own that is deleted with it. The parent survives whatever the child does.
public final class Child implements AutoCloseable {
    /// How a wait for a frame ended.
    public sealed interface Reply {
        record Said(Frame frame) implements Reply {}

        /// The child has said all it had to say, or died.
        record Ended() implements Reply {}

        record TooSlow() implements Reply {}
    }

    private static final int PATIENCE = 3;
    /// What a JVM ends with under `ExitOnOutOfMemoryError`.
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path folder;
    private final BlockingQueue<Reply> replies = new ArrayBlockingQueue<>(4);

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        Thread.ofVirtual().start(this::listen);
    }

    /// Starts a child.
    ///
    /// @param main a class with a `main` method, which must seal itself before it reads a byte
    /// @param megabytes the most heap it may use; past it the child ends itself
    /// @throws IOException if no process can be started
    public static Child start(Class<?> main, int megabytes, List<String> arguments) throws IOException {
        Path folder = Files.createTempDirectory(
                "throughline-" + ProcessHandle.current().pid() + "-");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(folder, megabytes));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors());
        builder.environment().clear();
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return new Child(builder.start(), folder);
    }

    private static List<String> options(Path folder, int megabytes) {
        return List.of(
                "-D" + Seal.PROPERTY + "=" + System.getProperty(Seal.PROPERTY, ""),
                "-Xmx" + megabytes + "m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-Dorg.bytedeco.javacpp.cachedir=" + folder);
    }

    /// What a child complains of is shown only where somebody asked for it: it may quote the document.
    private static Redirect errors() {
        return Boolean.getBoolean("throughline.debug") ? Redirect.INHERIT : Redirect.DISCARD;
    }

    private void listen() {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) replies.put(new Reply.Said(Frame.read(in)));
        } catch (IOException | InterruptedException _) {
            end();
        }
    }

    private void end() {
        try {
            replies.put(new Reply.Ended());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where the child listens. Writing to a child that died throws.
    public DataOutputStream input() {
        return new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /// Hands the child a file, as the whole of its input.
    public void feed(Path file) {
        Thread.ofVirtual().start(() -> {
            try (OutputStream bytes = process.getOutputStream()) {
                Files.copy(file, bytes);
            } catch (IOException _) {
                // A child that died, or needs no more bytes, closes its end; its replies tell what became of it.
            }
        });
    }

    /// The next frame, if it comes in time. Where the machine is so busy that the child hardly ran, it gets up to
    /// [#PATIENCE] times as long.
    public Reply next(Duration limit) throws InterruptedException {
        Duration before = used();
        Reply reply = null;
        for (int waited = 0; reply == null && waited < PATIENCE; waited++) {
            if (waited > 0 && used().minus(before).compareTo(limit.dividedBy(2)) > 0) break;
            reply = replies.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
        return reply == null ? new Reply.TooSlow() : reply;
    }

    /// Whether the child ended because it needed more memory than it may have.
    public boolean ranOutOfMemory() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Ends the child at once, whatever it is doing, and removes what it left.
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        replies.clear();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            sweep(folder);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sweep(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException _) {
            // The folder is private to this run; the next start of the machine removes it.
        }
    }
}
