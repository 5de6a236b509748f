package org.throughline.bench;

import static org.throughline.bench.Figures.say;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.UUID;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Kept;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import org.throughline.vault.Settings;
import org.throughline.vault.Vault;

/// Sealing a large document to the disk, against copying it there and forcing the copy.
public final class Sealing {
    private static final int MEGABYTE = 1 << 20;
    private static final int ROUNDS = 11;

    private Sealing() {}

    /// Arguments: a folder, and how many megabytes.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        Path document = folder.resolve("document");
        write(document, size);
        try (Office office = SeededOffice.founded(folder.resolve("office"), Settings.fresh());
                Session noor = SeededOffice.signIn(office)) {
            var vault = new Vault(office);
            var ana = vault.begin(noor, "ana", SeededOffice.WORK);
            try (ClientFile file = vault.open(noor, ana, SeededOffice.WORK)) {
                double[] times = Figures.inTurn(ROUNDS, () -> sealed(file, document), () -> copied(document));
                say(
                        "%d MB: sealed in %.0f ms, copied with fsync in %.0f ms: %.2fx (<= 1.3x)",
                        size, times[0] * 1e3, times[1] * 1e3, times[0] / times[1]);
            }
        }
    }

    private static void write(Path place, int size) throws Exception {
        byte[] some = new byte[MEGABYTE];
        new Random(1).nextBytes(some);
        try (var out = Files.newOutputStream(place)) {
            for (int i = 0; i < size; i++) out.write(some);
        }
    }

    private static long sealed(ClientFile file, Path document) throws Exception {
        try (InputStream in = Files.newInputStream(document);
                Kept kept = file.keep(in, "document.pdf")) {
            return kept.about().bytes();
        }
    }

    private static Path copied(Path document) throws Exception {
        Path copy = document.resolveSibling("copy-" + UUID.randomUUID());
        Files.copy(document, copy);
        try (var file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        return copy;
    }
}
