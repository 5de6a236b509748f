package org.throughline.vault;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.store.Database;
import org.throughline.vault.store.Place;

/// Backs an office up: the large database and the log in one age file, the small one with the wrapped keys
/// in another,
/// sealed bodies as they are. The files with wrapped keys are deleted after 35 days: that is what makes
/// erasure whole.
public final class Backup {
    static final String MAIN = "main-";
    static final String KEYRING = "keyring-";
    static final String AGE = ".age";

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
        LocalDate today = office.today();
        seal(target.resolve(KEYRING + today + AGE), recipients, zip -> copy(office.keyring, "keyring", zip));
        seal(target.resolve(MAIN + today + AGE), recipients, zip -> {
            file(office.folder.resolve("office.properties"), "office.properties", zip);
            copy(office.main, "main", zip);
            Path log = office.folder.resolve("log");
            if (Files.isDirectory(log))
                try (Stream<Path> tiles = Files.walk(log)) {
                    for (Path tile : tiles.filter(Files::isRegularFile).toList())
                        file(tile, office.folder.relativize(tile).toString().replace('\\', '/'), zip);
                }
        });
        return new Done(today, bodies(target.resolve("bodies")), expired(target, today));
    }

    @FunctionalInterface
    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    /// Beside first, then in its place: a backup that was broken off is none.
    private static void seal(Path place, List<String> recipients, Content content) throws IOException {
        Path fresh = place.resolveSibling(place.getFileName() + ".tmp");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh));
                OutputStream sealed = AgeFile.seal(file, recipients);
                var zip = new ZipOutputStream(sealed)) {
            content.write(zip);
        }
        force(fresh, StandardOpenOption.WRITE);
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(Objects.requireNonNull(place.toAbsolutePath().getParent()), StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private void copy(Database database, String name, ZipOutputStream zip) throws IOException {
        Path copy = office.folder.resolve("copy-" + UUID.randomUUID());
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
    private int bodies(Path target) throws IOException {
        int copied = 0;
        for (UUID name : office.main.read(office.rows::bodies)) {
            Path place = target.resolve(name.toString().substring(0, 2)).resolve(name.toString());
            if (Files.exists(place) && Files.size(place) == office.bodies.size(name)) continue;
            Path folder = Files.createDirectories(target.resolve(name.toString().substring(0, 2)));
            Path fresh = folder.resolve(name + ".tmp");
            try (var body = office.bodies.open(name)) {
                Files.copy(body, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            copied++;
        }
        return copied;
    }

    private static int expired(Path target, LocalDate today) throws IOException {
        LocalDate first = today.minusDays(Erasure.BACKUP_DAYS);
        int deleted = 0;
        for (Path old : dated(target, KEYRING, day -> day.isBefore(first))) {
            Files.delete(old);
            deleted++;
        }
        return deleted;
    }

    /// The sealed files of one kind whose day is wanted, oldest first.
    static List<Path> dated(Path target, String kind, Predicate<LocalDate> wanted) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.matches(kind + "\\d{4}-\\d{2}-\\d{2}\\" + AGE)
                                && wanted.test(
                                        LocalDate.parse(name.substring(kind.length(), name.length() - AGE.length())));
                    })
                    .sorted()
                    .toList();
        }
    }
}
