package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.vault.SteppedDriver.NoRoom;
import org.throughline.vault.Steps.Step;
import org.throughline.vault.Steps.When;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.StoreFault;

/// The disk is full, or fails, at the n-th step of a piece of work, for n = 1, 2, 3 and on until the work
/// is done. `-Dthroughline.failures=10000` tries every n; without it the first 24 of each.
class FailingDiskTest {
    private static final int MOST = Integer.getInteger("throughline.failures", 24);
    private static final int FIRST_PAGES = 20;
    private static final Set<String> NEEDS_ROOM = Set.of("create", "write", "folder", "change", "commit");

    @TempDir
    Path folder;

    private final AgeFile.Pair pair = AgeFile.newPair();
    private final List<String> acknowledged = new ArrayList<>();
    private Desk desk;
    private ClientId ana;
    private Fault fault = step -> {};

    @FunctionalInterface
    private interface Fault {
        void at(Step step) throws IOException;
    }

    /// Fails at the n-th of these steps, and at each one after it.
    private static final class From implements Fault {
        private final Set<String> which;
        private final IOException failure;
        private int left;

        From(int nth, Set<String> which, IOException failure) {
            this.left = nth;
            this.which = which;
            this.failure = failure;
        }

        @Override
        public void at(Step step) throws IOException {
            if (step.when() == When.BEFORE && which.contains(step.what()) && --left <= 0) throw failure;
        }

        boolean hasFailed() {
            return left <= 0;
        }
    }

    @BeforeEach
    void anOfficeOnAnUnsafeDisk() {
        desk = new Desk(folder);
        ana = desk.ana();
        desk.hire("boris", Role.ATTORNEY);
        desk.stop();
    }

    private void open() {
        desk.open(Steps.watchedBy(step -> fault.at(step)));
    }

    private void round(Chore chore) throws IOException {
        chore.run(new Chore.Round(
                desk.office,
                desk.noor,
                ana,
                folder,
                pair.recipient(),
                () -> desk.wait(Duration.ofDays(4)),
                acknowledged::add));
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskRefusesWholeAndIsSaidAndReadingGoesOn(Chore chore) throws IOException {
        try (var _ = SteppedDriver.watch(step -> fault.at(step), "")) {
            open();
            Kept.About letter = desk.keep(ana, "Dear Ana");
            int failures = 0;
            try (ClientFile open = desk.vault.open(desk.noor, ana, Desk.WORK)) {
                assertThat(open.documents()).isNotEmpty();
                for (int nth = 1; nth <= MOST; nth++) {
                    var full = new From(nth, NEEDS_ROOM, new NoRoom());
                    fault = full;
                    try {
                        round(chore);
                    } catch (StoreFault | IOException | UncheckedIOException said) {
                        assertThat(said).hasMessageMatching("(?s).*(disk is full|No space left).*");
                    }
                    fault = step -> {};
                    if (!full.hasFailed()) break;
                    failures++;
                    assertThat(open.document(letter.id()).read().readAllBytes())
                            .asString()
                            .isEqualTo("Dear Ana");
                    new Taking(desk.office).renew(desk.noor, ana, Desk.WORK);
                }
            }
            round(Chore.INGEST);
            System.out.println(chore + " on a full disk, " + failures + " failures, lost 0");
        } finally {
            desk.stop();
        }
        new Aftermath(desk.folder, desk.code("noor"), ana, desk.now).check(acknowledged);
    }

    @Test
    void whatSqliteItselfFindsFullIsRefusedWholeToo() throws IOException {
        int failures = 0;
        boolean isDone = false;
        for (int pages = FIRST_PAGES; !isDone; pages += 4) {
            String limit = "pragma max_page_count = " + pages; // never below what there is
            try (var _ = SteppedDriver.watch(_ -> {}, limit)) {
                open();
                for (int i = 0; i < 3; i++) round(Chore.INGEST);
                isDone = true;
            } catch (StoreFault full) {
                failures++;
                assertThat(full).hasMessageContaining("disk is full");
            } finally {
                desk.stop();
            }
        }
        assertThat(failures).isPositive();
        new Aftermath(desk.folder, desk.code("noor"), ana, desk.now).check(acknowledged);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatDidNotKeepWhatItWasGivenIsNotWrittenAgain(Chore chore) throws IOException {
        int failures = 0;
        try (var _ = SteppedDriver.watch(step -> fault.at(step), "")) {
            for (int nth = 1; nth <= MOST; nth++) {
                open();
                Kept.About letter = desk.keep(ana, "Dear Ana");
                var failing = new From(nth, Set.of("force", "commit"), new IOException("Input/output error"));
                try (ClientFile open = desk.vault.open(desk.noor, ana, Desk.WORK)) {
                    assertThat(open.documents()).isNotEmpty();
                    fault = failing;
                    stops(chore, failing);
                    fault = step -> {}; // to force again would now succeed, and would prove nothing
                    if (failing.hasFailed() && chore != Chore.BACKUP) stops(Chore.INGEST, failing);
                    assertThat(open.document(letter.id()).read().readAllBytes())
                            .asString()
                            .isEqualTo("Dear Ana");
                } finally {
                    desk.stop();
                }
                if (!failing.hasFailed()) break;
                failures++;
            }
        }
        System.out.println(chore + " on a failing disk, " + failures + " failures, lost 0");
        new Aftermath(desk.folder, desk.code("noor"), ana, desk.now).check(acknowledged);
    }

    private void stops(Chore chore, From failing) throws IOException {
        try {
            round(chore);
            assertThat(failing.hasFailed()).as("a failure was passed over").isFalse();
        } catch (StoreFault said) {
            assertThat(said)
                    .hasMessageContaining("did not keep what it was given")
                    .hasMessageContaining("Stop the program");
        }
    }

    @Test
    void aProgramWhoseDiskFailsEnds() throws IOException, InterruptedException {
        Path lines = Files.createFile(folder.resolve("acknowledged"));
        Path code = Files.writeString(folder.resolve("code"), desk.code("noor"));
        Process writer = KilledWriter.start(
                folder.resolve("writer.log"),
                List.of("fiu-run", "-x", "-c", "enable_random name=posix/io/sync/*,probability=0.01"),
                List.of(
                        desk.folder.toString(),
                        lines.toString(),
                        ana.toString(),
                        code.toString(),
                        Chore.INGEST.name(),
                        pair.recipient(),
                        "0",
                        desk.now.toString()));
        assertThat(writer.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("writer.log"), StandardCharsets.UTF_8);
        assertThat(writer.exitValue()).as(said).isEqualTo(1);
        assertThat(said).contains("did not keep what it was given");
        new Aftermath(desk.folder, desk.code("noor"), ana, desk.now).check(Files.readAllLines(lines));
    }

    @Test
    void aSmallDiskThatFillsUpLosesNothing() throws IOException, InterruptedException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Path lines = Files.createFile(folder.resolve("acknowledged"));
        Path code = Files.writeString(folder.resolve("code"), desk.code("noor"));
        Path back = folder.resolve("back");
        String mounted = "mount -t tmpfs -o size=4m none " + small + " && cp -r " + desk.folder + " " + small
                + "/office && \"$@\"; said=$?; cp -r " + small + "/office " + back + "; exit $said";
        Process writer = KilledWriter.start(
                folder.resolve("writer.log"),
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounted, "sh"),
                List.of(
                        small.resolve("office").toString(),
                        lines.toString(),
                        ana.toString(),
                        code.toString(),
                        Chore.INGEST.name(),
                        pair.recipient(),
                        "0",
                        desk.now.toString()));
        assertThat(writer.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("writer.log"), StandardCharsets.UTF_8);
        assertThat(writer.exitValue()).as(said).isEqualTo(1);
        assertThat(said).containsPattern("disk is full|No space left|did not keep what it was given");
        assertThat(Files.readAllLines(lines)).isNotEmpty();
        new Aftermath(back, desk.code("noor"), ana, desk.now).check(Files.readAllLines(lines));
    }
}
