package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.store.Bucket;
import org.throughline.vault.store.Engines;
import org.throughline.vault.store.ObjectServer;
import org.throughline.vault.store.StoreFault;

/// Several application nodes, each a process of its own, on one PostgreSQL and one object store.
class SharedOfficeTest {
    private static final int EACH = 5;

    @TempDir
    Path folder;

    @Test
    void twoProcessesThatWriteAtOnceAndAreKilledLoseNothing() throws IOException, InterruptedException {
        try (var desk = shared()) {
            ClientId ana = desk.ana();
            desk.office.signLog(desk.noor);
            Path code = Files.writeString(folder.resolve("code"), desk.code("noor"));
            List<Path> acknowledged = List.of(folder.resolve("acknowledged-1"), folder.resolve("acknowledged-2"));
            var writers = new ArrayList<Process>();
            for (Path lines : acknowledged) writers.add(writer(desk, lines, ana, code));
            for (Path lines : acknowledged)
                while (lines(lines).size() < 2 * EACH) {
                    assertThat(writers).as(said(acknowledged)).allMatch(Process::isAlive);
                    Thread.sleep(20);
                }
            for (Process writer : writers) writer.destroyForcibly().waitFor();

            Set<String> all = new HashSet<>();
            for (Path lines : acknowledged)
                lines(lines).stream()
                        .filter(line -> line.startsWith("document "))
                        .forEach(all::add);
            assertThat(all).hasSizeGreaterThanOrEqualTo(2 * EACH);
            for (String line : all) {
                String[] document = line.split(" ", 3);
                String words = desk.document(desk.noor, ana, UUID.fromString(document[1]));
                assertThat(sha256(words)).isEqualTo(document[2]);
            }
            desk.office.signLog(desk.noor); // of entries of three nodes
            assertThat(Verifying.run(desk.office, desk.noor, Desk.WORK).damages())
                    .isEmpty();
        }
    }

    @Test
    void aBodyThatAnotherNodeIsAboutToClaimIsNotSwept() throws IOException {
        try (var desk = shared()) {
            ClientId ana = desk.ana();
            desk.keep(ana, "Dear Ana");
            UUID orphan = UUID.randomUUID();
            try (var draft = desk.office.bodies.draft(orphan)) {
                draft.out().write(7);
                draft.keep();
            }
            desk.restart();
            assertThat(names(desk)).hasSize(2).contains(orphan);
            desk.wait(Duration.ofDays(400)); // the clock of the test is behind the store's
            desk.restart();
            assertThat(names(desk)).hasSize(1).doesNotContain(orphan);
        }
    }

    @Test
    void anOfficeWhoseDocumentsLieInAFolderIsOpenOnOneMachineOnly() throws IOException {
        try (var desk = new Desk(folder, Engines.all().toList().getLast())) {
            Path other = node(desk, folder.resolve("other"));
            assertThatThrownBy(() -> Office.open(other, "another machine", () -> desk.now))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("in use on another machine");
        }
    }

    private Desk shared() throws IOException {
        Bucket bucket = ObjectServer.bucket();
        Path keys = Files.writeString(folder.resolve("key"), bucket.keyId() + "\n" + bucket.secret() + "\n");
        var objects = new Settings.Objects(bucket.store(), bucket.region(), bucket.name(), keys);
        return new Desk(folder, Engines.all().toList().getLast(), objects);
    }

    /// The data folder of another machine: where the office is kept, and nothing else.
    private static Path node(Desk desk, Path beside) throws IOException {
        Path node = Files.createDirectory(beside.resolveSibling(beside.getFileName() + "-node"));
        Files.copy(desk.folder.resolve("office.properties"), node.resolve("office.properties"));
        return node;
    }

    private Process writer(Desk desk, Path lines, ClientId client, Path code) throws IOException {
        Path node = node(desk, lines);
        return KilledWriter.start(
                folder.resolve(node.getFileName() + ".log"),
                List.of(),
                List.of(
                        node.toString(),
                        lines.toString(),
                        client.toString(),
                        code.toString(),
                        Chore.INGEST.name(),
                        "",
                        "0",
                        desk.now.toString()));
    }

    private static String sha256(String words) {
        return Bytes.of(words.getBytes(StandardCharsets.UTF_8)).sha256().hex();
    }

    private String said(List<Path> acknowledged) throws IOException {
        var said = new StringBuilder();
        for (Path lines : acknowledged)
            for (String line : lines(folder.resolve(lines.getFileName() + "-node.log")))
                if (!line.contains("INFO") && !line.contains("flyway"))
                    said.append(line).append('\n');
        return said.toString();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Set<UUID> names(Desk desk) throws IOException {
        return desk.office.bodies.names().collect(Collectors.toSet());
    }
}
