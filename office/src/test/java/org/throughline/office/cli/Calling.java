package org.throughline.office.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.throughline.law.Law;
import org.throughline.office.work.TrulyRead;
import org.throughline.reading.DocumentReading;
import org.throughline.reading.Progress;
import org.throughline.reading.Reading;

/// Calls the command as a person would, and keeps what it said.
///
/// `ana.pdf` stands for the sample papers as a reader without fault reads them, so that these tests need no minute of
/// character recognition; every other file is really read.
record Calling(int code, List<String> out, List<String> err) {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-09T15:00:00Z"), ZoneId.of("America/New_York"));
    private static final Path HOME = Path.of("..");

    static Calling of(String... arguments) {
        return of(false, Map.of(), arguments);
    }

    static Calling of(boolean screen, Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), screen, false, 100, environment);
        var desk = new Desk(Calling::read, Law::rulebook, (_, folder) -> folder.resolve("index.html"), CLOCK, HOME);
        int code = Cli.run(desk, terminal, List.of(arguments));
        return new Calling(code, lines(out), lines(err));
    }

    private static Reading read(List<Path> files, Progress progress) throws InterruptedException {
        if (files.equals(List.of(Path.of("ana.pdf"))))
            return TrulyRead.of(TrulyRead.SAMPLE.resolve("truth.json"), "ana.pdf");
        return new DocumentReading().read(files, progress);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).lines().toList();
    }
}
