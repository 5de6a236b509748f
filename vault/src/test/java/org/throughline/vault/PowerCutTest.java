package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Role;

/// The power is cut after any event of an upload and of a new key, and takes any of what was not forced
/// with it. `-Dthroughline.cuts=10000` for a long run.
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("throughline.cuts", 40);
    private static final long SEED = 20_261_125;

    @TempDir
    Path folder;

    private record Line(int events, String words) {}

    private record Cut(int events, Set<Integer> lost) {}

    @ParameterizedTest
    @EnumSource(names = {"INGEST", "ROTATION"})
    void whatWasAcknowledgedIsThereAfterAnyCut(Chore chore) throws IOException {
        String recipient = AgeFile.newPair().recipient();
        var desk = new Desk(folder);
        ClientId ana = desk.ana();
        desk.hire("boris", Role.ATTORNEY);
        desk.stop();
        var power = new PowerCut(desk.folder);
        var lines = new ArrayList<Line>();
        try (var _ = SteppedDriver.watch(power::at, "")) {
            desk.open(power);
            chore.run(new Chore.Round(
                    desk.office,
                    desk.noor,
                    ana,
                    folder,
                    recipient,
                    () -> {},
                    line -> lines.add(new Line(power.size(), line))));
        }
        int end = power.size(); // what comes after is the closing
        desk.stop();
        Set<Cut> cuts = cuts(power, end);
        assertThat(cuts).hasSizeGreaterThan(10);
        for (Cut cut : cuts) {
            Path place = folder.resolve("cut");
            power.lay(cut.events, cut.lost, place);
            List<String> acknowledged = lines.stream()
                    .filter(line -> line.events <= cut.events)
                    .map(Line::words)
                    .toList();
            new Aftermath(place, desk.code("noor"), ana, desk.now).check(acknowledged);
            Restoring.delete(place);
        }
        System.out.println(chore + " power cuts " + cuts.size() + ", lost 0");
    }

    /// Each event with all lost that can be, then single ones and any of them, as far as there is time.
    private static Set<Cut> cuts(PowerCut power, int end) {
        var random = new Random(SEED);
        var cuts = new LinkedHashSet<Cut>();
        for (int events = 0; events <= end; events++) {
            var unforced = new HashSet<>(power.unforced(events));
            if (!unforced.isEmpty()) cuts.add(new Cut(events, unforced));
        }
        cuts.add(new Cut(end, Set.of()));
        for (int tries = 0; cuts.size() < CUTS && tries < 20 * CUTS; tries++) {
            int events = random.nextInt(end + 1);
            var lost = new HashSet<>(power.unforced(events));
            lost.removeIf(_ -> random.nextBoolean());
            cuts.add(new Cut(events, lost));
        }
        return cuts;
    }
}
