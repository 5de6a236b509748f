package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.keys.ClientId;

/// The program is killed at random moments while it takes documents in: nothing acknowledged may be lost, and nothing
/// half written may be seen. `-Dthroughline.kills=1000` for a long run.
class KillTest {
    private static final int KILLS = Integer.getInteger("throughline.kills", 50);
    private static final long SEED = 20_261_125;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        var random = new Random(SEED);
        Path acknowledged = folder.resolve("acknowledged");
        Files.createFile(acknowledged);
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            Path code = Files.writeString(folder.resolve("code"), desk.code("noor"));
            for (int kill = 0; kill < KILLS; kill++) {
                desk.stop();
                killed(desk, acknowledged, ana, code, random.nextInt(LONGEST_MILLIS));
                desk.open();
                onlyWholeDocumentsAreKnown(desk, ana);
            }
            List<String> lines = Files.readAllLines(acknowledged);
            assertThat(lines).hasSizeGreaterThanOrEqualTo(KILLS);
            assertThat(readable(desk, ana)).containsAll(lines);
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
            System.out.println("kills " + KILLS + ", acknowledged " + lines.size() + ", lost 0");
        }
    }

    private void killed(Desk desk, Path acknowledged, ClientId client, Path code, int millis)
            throws IOException, InterruptedException {
        long before = Files.size(acknowledged);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        desk.folder.toString(),
                        acknowledged.toString(),
                        client.toString(),
                        code.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("writer.log").toFile())
                .start();
        while (writer.isAlive() && Files.size(acknowledged) == before) Thread.sleep(5);
        Thread.sleep(millis);
        assertThat(writer.isAlive()).as("the writer runs until it is killed").isTrue();
        writer.destroyForcibly().waitFor();
    }

    private static void onlyWholeDocumentsAreKnown(Desk desk, ClientId client) throws IOException {
        Set<UUID> bodies = desk.office.bodies.names().collect(Collectors.toSet());
        List<UUID> rows = desk.office.main.read(desk.office.rows::bodies);
        assertThat(bodies).containsExactlyInAnyOrderElementsOf(rows);
        try (ClientFile file = desk.vault.open(desk.noor, client, Desk.WORK)) {
            assertThat(file.documents().stream().map(Kept.About::id)).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    /// Each document that can be read, with the hash of what was read.
    private static List<String> readable(Desk desk, ClientId client) throws IOException {
        var found = new ArrayList<String>();
        try (ClientFile file = desk.vault.open(desk.noor, client, Desk.WORK)) {
            for (Kept.About about : file.documents())
                try (var plain = file.document(about.id()).read()) {
                    found.add(about.id() + " " + HexFormat.of().formatHex(sha256(plain.readAllBytes())));
                }
        }
        return found;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
