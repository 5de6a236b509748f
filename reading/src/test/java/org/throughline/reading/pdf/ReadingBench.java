package org.throughline.reading.pdf;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Measures reading for `bench/reading.sh`. Arguments: `cold FILE` reads the file as the program does, children and
/// all;
/// `warm FILE` reads it again and again in one JVM and prints the CPU seconds of the best round.
final class ReadingBench {
    private static final int ROUNDS = 12;

    private ReadingBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("warm")) warm(file.toFile());
        else cold(file);
    }

    private static void cold(Path file) throws InterruptedException {
        var heard = new Heard();
        try (var stream = new PageStream(Limits.USUAL)) {
            stream.read(file, heard);
        }
        System.out.println(heard.pages.size());
    }

    private static void warm(File file) throws IOException {
        FontMappers.set(new OwnFonts());
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Duration before = used();
            try (PDDocument document = Loader.loadPDF(file)) {
                new PageFrames(document, new DataOutputStream(OutputStream.nullOutputStream())).write(1, 3000);
            }
            best = Math.min(best, used().minus(before).toMillis() / 1000.0);
        }
        System.out.println(best);
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
