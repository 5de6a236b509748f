package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.vault.Steps.Step;
import org.throughline.vault.Steps.When;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.Place;
import org.throughline.vault.store.Schema;

/// A picture of all files is taken at each step of a piece of work: what a program that is killed there
/// leaves behind. Each picture is then opened, looked at, and the work is done to its end.
/// `-Dthroughline.pictures=10000` looks at all;
/// without it at a few of each piece of work, evenly apart.
class BrokenOffTest {
    /// What a crash takes back, or leaves in a draft: no other state than the one before.
    private static final Set<String> WITHIN = Set.of("change", "write");

    private static final int MOST = Integer.getInteger("throughline.pictures", 12);

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private boolean isWatching = true;

    /// @param acknowledged when it was taken
    private record Picture(Path place, List<String> acknowledged, Instant now) {}

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAtAnyStep(Chore chore) throws IOException {
        AgeFile.Pair pair = AgeFile.newPair();
        Path shown = Files.createDirectories(folder.resolve("shown"));
        var desk = new Desk(shown);
        ClientId ana = desk.ana();
        desk.hire("boris", Role.ATTORNEY);
        now = desk.now;
        desk.stop();
        try (var _ = SteppedDriver.watch(this::picture, "")) {
            desk.open(Steps.watchedBy(this::picture));
            var round = new Chore.Round(
                    desk.office, desk.noor, ana, shown, pair.recipient(), () -> later(desk), acknowledged::add);
            isWatching = false;
            chore.run(round);
            isWatching = true;
            chore.run(round);
        }
        desk.stop();
        assertThat(pictures).hasSizeGreaterThan(8);
        int looked = 0;
        for (int i = pictures.size() - 1; i >= 0; i -= Math.ceilDiv(pictures.size(), MOST)) {
            look(pictures.get(i), desk.code("noor"), ana, pair.identity());
            looked++;
        }
        System.out.println(chore + " broken off at " + looked + " of " + pictures.size() + " steps, lost 0");
    }

    private static void look(Picture picture, String code, ClientId ana, String identity) throws IOException {
        Path place = picture.place;
        var aftermath = new Aftermath(place.resolve("office"), code, ana, picture.now);
        aftermath.check(picture.acknowledged);
        aftermath.checkErased(picture.acknowledged);
        aftermath.checkBackup(place.resolve("backup"), identity, place.resolve("back"), picture.acknowledged);
    }

    @Test
    void aChangeOfTheSchemaIsFinishedWhereverItWasBrokenOff() throws Exception {
        Path shown = folder.resolve("shown");
        OldVault old = OldVault.of(1, Engines.all().toList().getFirst(), shown);
        try (var _ = SteppedDriver.watch(this::picture, "")) {
            Database.open(Schema.MAIN, old.main(), new Disk(Steps.watchedBy(this::picture)))
                    .close();
        }
        assertThat(pictures)
                .hasSizeGreaterThanOrEqualTo(8); // the copy before, the steps, the commit, the end of the copy
        for (Path picture : pictures.stream().map(Picture::place).toList()) {
            var main = new Place.File(picture.resolve("main.db"));
            try (Database database = Database.open(Schema.MAIN, main, Disk.real())) {
                OldVaultsTest.isTheFirst(database, picture.resolve("log"));
            }
            try (Stream<Path> files = Files.list(picture)) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .noneMatch(name -> name.endsWith(".before"));
            }
        }
        System.out.println("MIGRATION broken off at " + pictures.size() + " steps, lost 0");
    }

    private void later(Desk desk) {
        desk.wait(Duration.ofDays(4));
        now = desk.now;
    }

    /// What the file system holds once a program is gone.
    private void picture(Step step) throws IOException {
        if (!isWatching || step.when() == When.BEFORE || WITHIN.contains(step.what())) return;
        Path place = folder.resolve("picture-" + pictures.size());
        Path shown = folder.resolve("shown");
        try (Stream<Path> files = Files.walk(shown)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                Path copy = place.resolve(shown.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else if (!name.endsWith("-shm") && !name.startsWith("in-use")) Files.copy(file, copy);
            }
        }
        pictures.add(new Picture(place, List.copyOf(acknowledged), now));
    }
}
