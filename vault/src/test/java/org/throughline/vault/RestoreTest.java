package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.SealedRows;
import org.throughline.vault.store.StoreFault;

/// An office is backed up, deleted, and brought back elsewhere.
class RestoreTest {
    private static final long SEED = 20_261_125;
    private static final int DAMAGES = 8;

    @TempDir
    Path folder;

    private final AgeFile.Pair pair = AgeFile.newPair();
    private Path backup;
    private Desk desk;
    private List<ClientId> clients;
    private List<String> before;

    @BeforeEach
    void anOfficeThatIsBackedUp() throws IOException {
        backup = folder.resolve("backup");
        desk = new Desk(folder);
        clients = List.of(desk.ana(), desk.vault.begin(desk.noor, "boris", Desk.WORK));
        for (ClientId client : clients) {
            desk.add(client, desk.arrived("2016-06-09"));
            desk.keep(client, "Dear " + client);
        }
        var boris = desk.hire("boris", Role.ATTORNEY);
        desk.give(clients.getFirst(), boris, Chore.PARTS.toArray(new Compartment[0]));
        new Taking(desk.office).back(desk.noor, clients.getFirst(), boris, Desk.WORK);
        desk.office.signLog(desk.noor);
        before = all(desk.office, desk.noor);
        new Backup(desk.office).write(backup, List.of(pair.recipient()));
        desk.stop();
    }

    @Test
    void everyRecordAndTheRootOfTheLogComeBackElsewhere() throws IOException {
        Restoring.delete(desk.folder);
        Path back = folder.resolve("elsewhere");
        Restoring.unpack(backup, pair.identity(), back);
        try (Office office = Office.open(back, "a test", () -> desk.now);
                Session noor = office.signIn("noor", desk.code("noor").toCharArray())) {
            assertThat(all(office, noor)).hasSizeGreaterThan(7).isEqualTo(before);
            assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
        }
    }

    @Test
    void aBackupWithOneBitTurnedOrCutShortIsRefused() throws IOException {
        var random = new Random(SEED);
        try (Stream<Path> files = Files.list(backup)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] whole = Files.readAllBytes(file);
                for (int i = 0; i < DAMAGES; i++) {
                    byte[] turned = whole.clone();
                    turned[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                    isRefused(file, turned);
                    isRefused(file, Arrays.copyOf(whole, random.nextInt(whole.length)));
                }
                Files.write(file, whole);
            }
        }
    }

    private void isRefused(Path file, byte[] damaged) throws IOException {
        Files.write(file, damaged);
        Path into = folder.resolve("into");
        assertThatThrownBy(() -> Restoring.unpack(backup, pair.identity(), into))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("Nothing was put in place");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("backup", "office");
        }
    }

    @Test
    void aDamagedBodyOfABackupIsNamedAndTheRestComesBack() throws IOException {
        try (Stream<Path> files = Files.walk(backup.resolve("bodies"))) {
            Path body = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(body);
            bytes[bytes.length / 2] ^= 1;
            Files.write(body, bytes);
        }
        Path back = folder.resolve("elsewhere");
        Restoring.unpack(backup, pair.identity(), back);
        try (Office office = Office.open(back, "a test", () -> desk.now);
                Session noor = office.signIn("noor", desk.code("noor").toCharArray())) {
            Verifying.Report report = Verifying.run(office, noor, Desk.WORK);
            assertThat(report.damages()).hasSize(1);
            assertThat(report.documents()).isEqualTo(1);
        }
    }

    @Test
    void halfOfOneBackupIsNeverPutTogetherWithHalfOfAnother() throws IOException {
        desk.open();
        var boris = desk.hire("carla", Role.ATTORNEY);
        desk.give(clients.getFirst(), boris, Compartment.TIMELINE);
        new Taking(desk.office).back(desk.noor, clients.getFirst(), boris, Desk.WORK); // a new key
        new Backup(desk.office).write(backup, List.of(pair.recipient()));
        desk.stop();
        Files.delete(backup.resolve("main-2026-11-09-2.age")); // as if it had been broken off between the two
        Path back = folder.resolve("elsewhere");
        Restoring.unpack(backup, pair.identity(), back);
        try (Office office = Office.open(back, "a test", () -> desk.now);
                Session noor = office.signIn("noor", desk.code("noor").toCharArray())) {
            assertThat(all(office, noor)).isEqualTo(before);
        }
    }

    /// Each row of each part of each file as it reads, each document, and the root of the log as it was
    /// signed.
    private List<String> all(Office office, Session session) throws IOException {
        var all = new ArrayList<String>();
        for (ClientId client : clients) {
            for (Compartment part : office.main
                    .read(handle -> office.parts.epochs(handle, client))
                    .keySet())
                try (var open = new OpenPart(new Door(office, session, Desk.WORK).open(client, part))) {
                    List<SealedRows.Row> rows = office.main.read(handle -> office.rows.rows(handle, client, part));
                    for (SealedRows.Row row : rows)
                        all.add(row.name() + " " + new String(open.read(row), StandardCharsets.UTF_8));
                }
            try (ClientFile file = new Vault(office).open(session, client, Desk.WORK)) {
                for (Kept.About about : file.documents())
                    try (var plain = file.document(about.id()).read()) {
                        all.add(about.id() + " " + new String(plain.readAllBytes(), StandardCharsets.UTF_8));
                    }
            }
        }
        List<String> notes = office.main.read(handle -> handle.createQuery("select note from checkpoint order by size")
                .mapTo(String.class)
                .list());
        all.addAll(notes);
        return all;
    }
}
