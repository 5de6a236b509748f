package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.store.FileOps;

/// The process that [KillTest] kills: it does one piece of work again and again, and writes a line into a
/// file after all
/// that was acknowledged. A file, because killing a process closes its pipes.
final class KilledWriter {
    private KilledWriter() {}

    /// @param arguments folder, file of lines, client, file of the code, chore, recipient of backups, the
    ///     step of the second round at which it kills itself, or 0, and what the clock says
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path lines = Path.of(arguments[1]);
        ClientId client = ClientId.of(arguments[2]);
        String code = Files.readString(Path.of(arguments[3]), StandardCharsets.UTF_8);
        Chore chore = Chore.valueOf(arguments[4]);
        int last = Integer.parseInt(arguments[6]);
        var now = new AtomicReference<>(Instant.parse(arguments[7]));
        InstantSource clock = now::get;
        var steps = new AtomicInteger();
        Steps.Watch watch = step -> {
            if (steps.get() > 0 && steps.incrementAndGet() > last) killSelf();
        };
        try (var _ = SteppedDriver.watch(last == 0 ? _ -> {} : watch, "")) {
            FileOps files = last == 0 ? FileOps.real() : Steps.watchedBy(watch);
            Office office = Office.open(folder, "a test that is killed", clock, files);
            Session session = office.signIn("noor", code.toCharArray());
            Runnable later = () -> add(lines, "clock " + now.updateAndGet(moment -> moment.plus(Duration.ofDays(4))));
            var round = new Chore.Round(
                    office,
                    session,
                    client,
                    lines.resolveSibling("beside"),
                    arguments[5],
                    later,
                    line -> add(lines, line));
            while (true) {
                chore.run(round);
                add(lines, "round done");
                steps.compareAndSet(0, 1);
            }
        }
    }

    /// A process of its own.
    ///
    /// @param log for what it says
    /// @param under a program that starts it, with its own arguments; or nothing
    static Process start(Path log, List<String> under, List<String> arguments) throws IOException {
        var command = new ArrayList<>(under);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void add(Path lines, String line) {
        try {
            Files.writeString(lines, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// As the kernel does it, not as Java would end.
    private static void killSelf() throws IOException {
        new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
