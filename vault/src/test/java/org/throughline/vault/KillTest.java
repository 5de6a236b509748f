package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Role;

/// A program is killed with kill -9 while it takes documents in, changes keys, backs up or erases: at
/// random moments, and
/// at numbered steps. Nothing acknowledged may be lost, and nothing half done may be seen.
/// `-Dthroughline.kills=1000` for a long run: so many in all.
class KillTest {
    private static final int KILLS = Integer.getInteger("throughline.kills", 48);
    private static final long SEED = 20_261_125;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLost(Chore chore) throws IOException, InterruptedException {
        var random = new Random(SEED);
        AgeFile.Pair pair = AgeFile.newPair();
        Path lines = Files.createFile(folder.resolve("acknowledged"));
        Path beside = Files.createDirectories(folder.resolve("beside"));
        var desk = new Desk(folder);
        ClientId ana = desk.ana();
        desk.hire("boris", Role.ATTORNEY);
        Path code = Files.writeString(folder.resolve("code"), desk.code("noor"));
        desk.stop();
        Instant now = desk.now;
        int kills = Math.ceilDiv(KILLS, Chore.values().length);
        for (int kill = 0; kill < kills; kill++) {
            int step = kill % 2 == 0 ? 0 : 1 + kill / 2 * 3;
            killed(
                    List.of(
                            desk.folder.toString(),
                            lines.toString(),
                            ana.toString(),
                            code.toString(),
                            chore.name(),
                            pair.recipient(),
                            String.valueOf(step),
                            now.toString()),
                    lines,
                    step == 0 ? random.nextInt(LONGEST_MILLIS) : -1);
            List<String> acknowledged = Files.readAllLines(lines);
            now = clock(acknowledged, now);
            var aftermath = new Aftermath(desk.folder, desk.code("noor"), ana, now);
            aftermath.check(acknowledged);
            if (kill == kills - 1) {
                aftermath.checkBackup(beside.resolve("backup"), pair.identity(), folder.resolve("back"), acknowledged);
                aftermath.checkErased(acknowledged);
            }
        }
        int said = Files.readAllLines(lines).size();
        assertThat(said).isGreaterThanOrEqualTo(kills);
        System.out.println(chore + " kills " + kills + ", acknowledged " + said + ", lost 0");
    }

    /// What the clock of the killed program said last.
    private static Instant clock(List<String> lines, Instant before) {
        return lines.stream()
                .filter(line -> line.startsWith("clock "))
                .map(line -> Instant.parse(line.substring("clock ".length())))
                .reduce(before, (_, later) -> later);
    }

    /// @param millis after the first acknowledgement; -1 if it kills itself
    private void killed(List<String> arguments, Path lines, int millis) throws IOException, InterruptedException {
        long before = Files.size(lines);
        Path said = folder.resolve("writer.log");
        Process writer = KilledWriter.start(said, List.of(), arguments);
        if (millis < 0) {
            assertThat(writer.waitFor())
                    .as(Files.readString(said, StandardCharsets.UTF_8))
                    .isEqualTo(137);
            return;
        }
        while (writer.isAlive() && Files.size(lines) == before) Thread.sleep(5);
        Thread.sleep(millis);
        assertThat(writer.isAlive())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isTrue();
        writer.destroyForcibly().waitFor();
    }
}
