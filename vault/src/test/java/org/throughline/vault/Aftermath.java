package org.throughline.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.store.Parts;

/// What must be so after work was broken off: everything that was acknowledged, and nothing half done.
///
/// @param code with which noor signs in
record Aftermath(Path folder, String code, ClientId ana, Instant now) {
    /// @param acknowledged the lines that were written until then
    void check(List<String> acknowledged) throws IOException {
        try (Office office = Office.open(folder, "a test", () -> now);
                Session noor = office.signIn("noor", code.toCharArray())) {
            assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
            assertThat(readable(office, noor)).containsAll(about(acknowledged, "document"));
            onlyWholeDocumentsAreKnown(office, noor);
            for (String client : about(acknowledged, "gone")) isGone(office, ClientId.of(client));
            if (!acknowledged.isEmpty() && acknowledged.getLast().startsWith("revoked"))
                assertThat(holders(office))
                        .doesNotContain(about(acknowledged, "revoked").getLast());
            new Taking(office).renew(noor, ana, Desk.WORK);
            assertThat(new Taking(office).due(ana)).isEmpty();
            assertThat(Verifying.run(office, noor, Desk.WORK).damages()).isEmpty();
            assertThat(readable(office, noor)).containsAll(about(acknowledged, "document"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".tmp") || name.contains(".copy"));
        }
    }

    /// The day of what was asked for has come.
    void checkErased(List<String> acknowledged) throws IOException {
        try (Office office = Office.open(folder, "a test", () -> now.plusSeconds(4L * 86_400))) {
            for (String client : about(acknowledged, "asked")) isGone(office, ClientId.of(client));
        }
    }

    /// The last backup holds what was acknowledged before it.
    void checkBackup(Path backup, String identity, Path into, List<String> acknowledged) throws IOException {
        if (!acknowledged.contains("backup done")) return;
        Restoring.unpack(backup, identity, into);
        List<String> before = acknowledged.subList(0, acknowledged.lastIndexOf("backup done"));
        new Aftermath(into, code, ana, now).check(before);
        Restoring.delete(into);
    }

    private static List<String> about(List<String> acknowledged, String what) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }

    private List<String> holders(Office office) {
        return office.main.read(handle -> office.parts.grants(handle, ana)).stream()
                .filter(Parts.Line::stands)
                .map(line -> line.holder().toString())
                .toList();
    }

    private static void isGone(Office office, ClientId client) {
        assertThat(office.keyring.<Integer>read(
                        handle -> office.wraps.of(handle, client).size()))
                .isZero();
        assertThat(office.main.<Integer>read(
                        handle -> office.parts.epochs(handle, client).size()))
                .isZero();
        assertThat(new Erasure(office).complete(client)).isPresent();
    }

    private void onlyWholeDocumentsAreKnown(Office office, Session noor) throws IOException {
        Set<UUID> bodies = office.bodies.names().collect(Collectors.toSet());
        List<UUID> rows = office.main.read(office.rows::bodies);
        assertThat(bodies).containsExactlyInAnyOrderElementsOf(rows);
        List<UUID> hers = office.main.read(handle -> office.rows.documents(handle, ana)).stream()
                .map(row -> row.id())
                .toList();
        try (ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
            assertThat(file.documents().stream().map(Kept.About::id)).containsExactlyInAnyOrderElementsOf(hers);
        }
    }

    /// Each document that can be read, with the hash of what was read.
    private List<String> readable(Office office, Session noor) throws IOException {
        var found = new ArrayList<String>();
        try (ClientFile file = new Vault(office).open(noor, ana, Desk.WORK)) {
            for (Kept.About about : file.documents())
                try (var plain = file.document(about.id()).read()) {
                    found.add(about.id() + " " + sha256(plain.readAllBytes()));
                }
        }
        return found;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
