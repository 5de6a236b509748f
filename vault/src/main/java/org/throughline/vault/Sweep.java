package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.vault.store.Copying;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Wraps;

/// What is done at each start: a crash may have come between two commits, and the day of an erasure may
/// have come.
final class Sweep {
    private final Office office;

    Sweep(Office office) {
        this.office = office;
    }

    void run() {
        copies();
        bodies();
        if (office.isAlone()) grants();
        new Erasure(office).finish();
    }

    private void copies() {
        try {
            Copying.sweep(office.folder, office.disk, office.clock.instant());
            drafts(office.folder.resolve("log"));
        } catch (IOException failed) {
            throw new UncheckedIOException("An old copy of a database cannot be deleted", failed);
        }
    }

    private void drafts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(Disk.DRAFT)).toList()) office.disk.delete(file);
        }
    }

    /// A body that no row knows was never acknowledged.
    private void bodies() {
        Set<UUID> known = new HashSet<>(office.main.read(office.rows::bodies));
        try {
            for (UUID body : office.bodies.settled().toList()) if (!known.contains(body)) office.bodies.delete(body);
        } catch (IOException failed) {
            throw new UncheckedIOException("The bodies of documents cannot be listed", failed);
        }
    }

    /// A wrapped key that the log does not know was never given, or was taken back; one whose wrap is
    /// missing was never
    /// handed over.
    private void grants() {
        Map<String, Parts.Line> lines = office.main.read(office.parts::grants).stream()
                .collect(Collectors.toMap(line -> line.grant().toString(), Function.identity()));
        List<Wraps.Wrap> wraps = office.keyring.read(handle -> office.wraps.all(handle, Wraps.Kind.GRANT));
        List<String> unknown = wraps.stream()
                .map(Wraps.Wrap::id)
                .filter(id -> !lines.containsKey(id) || !lines.get(id).stands())
                .toList();
        Set<String> there = wraps.stream().map(Wraps.Wrap::id).collect(Collectors.toSet());
        List<UUID> lost = lines.values().stream()
                .filter(line -> line.stands() && !there.contains(line.grant().toString()))
                .map(Parts.Line::grant)
                .toList();
        if (!unknown.isEmpty())
            office.keyring.write(handle -> {
                unknown.forEach(id -> office.wraps.destroy(handle, id));
                return unknown;
            });
        if (!lost.isEmpty())
            office.main.write(handle -> {
                office.parts.takeBack(handle, lost, office.today());
                return lost;
            });
    }
}
