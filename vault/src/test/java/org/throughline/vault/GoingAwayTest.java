package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Grouping;
import org.throughline.fact.Review;
import org.throughline.fact.Source;
import org.throughline.fact.Standing;
import org.throughline.fact.Thing;
import org.throughline.text.Text;
import org.throughline.vault.PortableFile.Extent;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Role;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.ledger.Verification;
import org.throughline.vault.record.Entries;
import org.throughline.vault.store.StoreFault;

/// What leaves the office: backups, and the file a client takes along.
class GoingAwayTest {
    @TempDir
    Path folder;

    @Test
    void aClientsFileTakenAlongAndTakenOverIsTheSameFile() throws IOException {
        try (var desk = new Desk(folder)) {
            ClientId ana = whole(desk);
            Path zip = export(desk, ana, Extent.WHOLE);
            ClientId other = desk.vault.begin(desk.noor, "elsewhere", Desk.WORK);
            assertThat(take(desk, other, zip)).isEqualTo(new PortableReading.Taken(1, 2));
            try (ClientFile here = desk.vault.open(desk.noor, ana, Desk.WORK);
                    ClientFile there = desk.vault.open(desk.noor, other, Desk.WORK)) {
                assertThat(Entries.of(there.record(Desk.TYPES)).json())
                        .isEqualTo(Entries.of(here.record(Desk.TYPES)).json());
                assertThat(there.papers()).isEqualTo(here.papers());
                Kept.About one = there.documents().getFirst();
                assertThat(one.sha256()).isEqualTo(here.documents().getFirst().sha256());
                assertThat(desk.document(desk.noor, other, one.id())).isEqualTo("Dear Ana");
            }
            assertThat(take(desk, other, zip)).isEqualTo(new PortableReading.Taken(0, 0));
        }
    }

    @Test
    void whatSheToldStaysHereUnlessItWasAskedFor() throws IOException {
        try (var desk = new Desk(folder)) {
            Path zip = export(desk, whole(desk), Extent.PAPERS);
            ClientId other = desk.vault.begin(desk.noor, "elsewhere", Desk.WORK);
            take(desk, other, zip);
            try (ClientFile there = desk.vault.open(desk.noor, other, Desk.WORK)) {
                ClientRecord record = there.record(Desk.TYPES);
                assertThat(record.facts()).hasSize(1).noneMatch(fact -> fact.source() instanceof Source.Statement);
                assertThat(record.reviews()).isEmpty();
                assertThat(record.grouping().ties()).isEmpty();
            }
        }
    }

    @Test
    void theClientsPartOfTheLogProvesItselfWithAnEarlierReceipt() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            var log = new ClientLog(desk.office);
            var receipt = log.receipt(desk.noor, ana, Desk.WORK);
            desk.add(ana, desk.arrived("2016-06-09"));
            desk.office.signLog(desk.noor);
            var second = log.receipt(desk.noor, ana, Desk.WORK);
            desk.add(ana, desk.arrived("2016-06-10"));
            Excerpt excerpt = log.excerpt(desk.noor, ana, Desk.WORK);
            assertThat(Verification.of(excerpt.json(), List.of(receipt, second)))
                    .isEmpty();
        }
    }

    @Test
    void aBackupComesBackWholeAndOneThatIsCutOrChangedDoesNot() throws IOException {
        AgeFile.Pair pair = AgeFile.newPair();
        Path target = folder.resolve("backup");
        ClientId ana;
        List<Fact<?>> facts;
        try (var desk = new Desk(folder)) {
            ana = whole(desk);
            facts = desk.facts(desk.noor, ana);
            desk.office.signLog(desk.noor);
            new Backup(desk.office).write(target, List.of(pair.recipient()));
            Path back = folder.resolve("back");
            Restoring.unpack(target, pair.identity(), back);
            try (Office office = Office.open(back, "a test", () -> desk.now);
                    Session noor = office.signIn("noor", Desk.NOOR_SAYS.toCharArray())) {
                assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
                try (ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
                    assertThat(file.record(Desk.TYPES).facts()).isEqualTo(facts);
                }
            }
        }
        try (Stream<Path> files = Files.list(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) refusesDamaged(file, target, pair);
        }
    }

    private void refusesDamaged(Path file, Path target, AgeFile.Pair pair) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        for (byte[] bad : List.of(flipped, Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, 500))) {
            Files.write(file, bad);
            Path into = folder.resolve("bad");
            assertThatThrownBy(() -> Restoring.unpack(target, pair.identity(), into))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("Nothing was put in place");
            assertThat(into).doesNotExist();
        }
        Files.write(file, whole);
    }

    @Test
    void backupsOfWrappedKeysAreDeletedAfterThirtyFiveDays() throws IOException {
        AgeFile.Pair pair = AgeFile.newPair();
        Path target = folder.resolve("backup");
        try (var desk = new Desk(folder)) {
            new Backup(desk.office).write(target, List.of(pair.recipient()));
            desk.wait(Duration.ofDays(35));
            assertThat(new Backup(desk.office)
                            .write(target, List.of(pair.recipient()))
                            .expired())
                    .isZero();
            desk.wait(Duration.ofDays(1));
            assertThat(new Backup(desk.office)
                            .write(target, List.of(pair.recipient()))
                            .expired())
                    .isEqualTo(1);
            assertThat(target.resolve("main-2026-11-09.age")).exists();
            assertThat(target.resolve("keyring-2026-11-09.age")).doesNotExist();
        }
    }

    @Test
    void oneWhoLeftCannotSignInAndHoldsNothing() {
        try (var desk = new Desk(folder)) {
            ClientId ana = desk.ana();
            var boris = desk.hire("boris", Role.ATTORNEY);
            desk.give(ana, boris, Compartment.TIMELINE);
            assertThat(Offboarding.run(desk.office, desk.noor, boris, Desk.WORK))
                    .isEmpty();
            VaultTest.refuses(Refusal.WRONG_SECRET, () -> desk.signIn("boris"));
            assertThat(new Holders(desk.office).of(ana)).hasSize(1);
            VaultTest.refuses(
                    Refusal.SECOND_SIGNER,
                    () -> Offboarding.run(desk.office, desk.noor, desk.noor.principal(), Desk.WORK));
        }
    }

    /// A file with a paper, what it says, what she said, a review, and two things said to be one.
    private static ClientId whole(Desk desk) {
        ClientId ana = desk.ana();
        Kept.About letter = desk.keep(ana, "Dear Ana");
        var page = new Source.Page(letter.id(), 1, Optional.empty(), "June 9, 2016", Source.Speaker.CBP);
        var read =
                Fact.of(Desk.ARRIVED, Thing.of(Thing.Kind.ARRIVAL, 2), LocalDate.parse("2016-06-09"), page, desk.now);
        var said = desk.arrived("2016-06-10");
        UUID noor = desk.noor.principal().id();
        var review = new Review(said.id(), Standing.REJECTED, noor, later(desk, 1), "a slip", Optional.of(read.id()));
        var tie = Grouping.Tie.decided(
                Thing.of(Thing.Kind.ARRIVAL, 1),
                Thing.of(Thing.Kind.ARRIVAL, 2),
                Grouping.Verdict.SAME,
                Text.of("she came once", "vino una vez"),
                noor,
                later(desk, 2));
        try (ClientFile file = desk.vault.open(desk.noor, ana, Desk.WORK)) {
            file.add(new Addition(
                    new Entries(List.of(read, said), List.of(review), List.of(tie)),
                    List.of(),
                    List.of("{\"format\":\"papers\"}"),
                    List.of()));
        }
        return ana;
    }

    private static Instant later(Desk desk, int seconds) {
        return desk.now.plusSeconds(seconds);
    }

    private Path export(Desk desk, ClientId client, Extent extent) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var log = new ClientLog(desk.office);
        try (ClientFile file = desk.vault.open(desk.noor, client, Desk.WORK)) {
            Map<String, byte[]> pages = Map.of("timeline.html", "<p>".getBytes(StandardCharsets.UTF_8));
            new PortableFile(file, extent)
                    .write(bytes, Desk.TYPES, () -> log.excerpt(desk.noor, client, Desk.WORK), pages);
        }
        return Files.write(folder.resolve("ana.zip"), bytes.toByteArray());
    }

    private static PortableReading.Taken take(Desk desk, ClientId client, Path zip) throws IOException {
        try (ClientFile file = desk.vault.open(desk.noor, client, Desk.WORK)) {
            return new PortableReading(file).read(zip, Desk.TYPES);
        }
    }
}
