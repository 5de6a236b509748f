package org.throughline.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.store.Copying;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.Place;

/// Backs an office up: the large database and the log in one age file, the small one with the wrapped keys
/// in another,
/// sealed bodies as they are. The files with wrapped keys are deleted after 35 days: that is what makes
/// erasure whole.
public final class Backup {
    static final String MAIN = "main-";
    static final String KEYRING = "keyring-";

    private final Office office;

    public Backup(Office office) {
        this.office = office;
    }

    /// What was written.
    ///
    /// @param bodies how many were copied; those already there are not copied again
    /// @param expired how many old files of wrapped keys were deleted
    public record Done(LocalDate day, int bodies, int expired) {}

    /// @param target a folder, best on another machine that only adds
    /// @param recipients who can open it, as `age1...`
    /// @throws IOException if the disk does not take it; what is there already stays good
    public Done write(Path target, List<String> recipients) throws IOException {
        Files.createDirectories(target);
        var disk = new Disk(office.files); // its own: when it fails, the office's is as good as before
        leftovers(target, disk);
        LocalDate today = office.today();
        Path bodies = target.resolve("bodies");
        int copied = bodies(bodies, disk); // first: sealed files that are in their place have their bodies
        Stamp stamp = Stamp.next(target, today);
        seal(disk, stamp.in(target, KEYRING), recipients, zip -> copy(office.keyring, "keyring", zip));
        int expired = expired(target, today, disk);
        seal(disk, stamp.in(target, MAIN), recipients, zip -> {
            file(office.folder.resolve("office.properties"), "office.properties", zip);
            copy(office.main, "main", zip);
            Path log = office.folder.resolve("log");
            if (Files.isDirectory(log))
                try (Stream<Path> tiles = Files.walk(log)) {
                    for (Path tile : tiles.filter(Files::isRegularFile).toList())
                        file(tile, office.folder.relativize(tile).toString().replace('\\', '/'), zip);
                }
        });
        return new Done(today, copied + bodies(bodies, disk), expired); // and what came in meanwhile
    }

    /// What was broken off is none, but it may hold wrapped keys: it must not outlive them.
    private static void leftovers(Path target, Disk disk) throws IOException {
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(Disk.DRAFT)).toList()) disk.delete(file);
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static void seal(Disk disk, Path place, List<String> recipients, Content content) throws IOException {
        try (Disk.Draft draft = disk.draft(place)) {
            try (OutputStream sealed = AgeFile.seal(draft.out(), recipients);
                    var zip = new ZipOutputStream(sealed)) {
                content.write(zip);
            }
            draft.keep();
        }
    }

    private void copy(Database database, String name, ZipOutputStream zip) throws IOException {
        Path copy = Copying.beside(office.folder.resolve(name));
        try {
            database.copyTo(copy);
            boolean isOnServer = database.place() instanceof Place.Server;
            file(copy, name + (isOnServer ? RestoredPlace.DUMP : ".db"), zip);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void file(Path from, String name, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(from, zip);
        zip.closeEntry();
    }

    /// A body never changes once it is there, so one that is there whole is not copied again.
    private int bodies(Path target, Disk disk) throws IOException {
        int copied = 0;
        for (UUID name : office.main.read(office.rows::bodies)) {
            Path place = target.resolve(name.toString().substring(0, 2)).resolve(name.toString());
            if (Files.exists(place) && Files.size(place) == office.bodies.size(name)) continue;
            try (var body = office.bodies.open(name)) {
                disk.write(place, body);
            }
            copied++;
        }
        return copied;
    }

    private static int expired(Path target, LocalDate today, Disk disk) throws IOException {
        LocalDate first = today.minusDays(Erasure.BACKUP_DAYS);
        int deleted = 0;
        for (Stamp old : Stamp.of(target, KEYRING))
            if (old.day().isBefore(first)) {
                disk.delete(old.in(target, KEYRING));
                deleted++;
            }
        return deleted;
    }
}
