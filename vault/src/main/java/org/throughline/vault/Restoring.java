package org.throughline.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.store.Disk;
import org.throughline.vault.store.FileOps;
import org.throughline.vault.store.StoreFault;

/// Brings an office back from a backup, into a folder of its own. A backup counts only once what came out
/// of it was
/// opened: whoever restores then signs in and lets [Verifying] look at everything.
public final class Restoring {
    private Restoring() {}

    /// @param source the folder of a backup
    /// @param identity `AGE-SECRET-KEY-1...`
    /// @param into a folder that is not there yet, or is empty
    /// @throws StoreFault if the backup is not whole, is damaged, or this key does not open it: nothing is
    ///     left behind
    public static void unpack(Path source, String identity, Path into) {
        unpack(source, identity, into, FileOps.real());
    }

    /// Beside first, then in its place: half an office must never be opened as one.
    static void unpack(Path source, String identity, Path into, FileOps files) {
        try {
            if (Files.exists(into) && !isEmpty(into))
                throw new StoreFault("There is something in " + into + " already. Name an empty folder.");
            Stamp last = Stamp.last(source)
                    .orElseThrow(
                            () -> new IOException("there is no pair of files keyring-... and main-... of one day"));
            Path beside = into.toAbsolutePath().resolveSibling(into.getFileName() + ".restoring");
            if (Files.exists(beside)) delete(beside);
            var disk = new Disk(files);
            try {
                unzip(last.in(source, Backup.KEYRING), identity, beside, disk);
                unzip(last.in(source, Backup.MAIN), identity, beside, disk);
                bodies(source.resolve("bodies"), beside.resolve("bodies"), disk);
                disk.take(beside, into.toAbsolutePath());
            } catch (IOException | RuntimeException failed) {
                if (Files.exists(beside)) delete(beside);
                throw failed;
            }
        } catch (IOException failed) {
            throw new StoreFault(
                    "The backup could not be restored: it is damaged, cut short, or sealed for another key. Nothing was"
                            + " put in place. Try an earlier one. (" + failed.getMessage() + ")",
                    failed);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// To the end of the sealed file first: nothing of it counts before.
    private static void unzip(Path file, String identity, Path into, Disk disk) throws IOException {
        Path plain = into.resolve("unpacked.zip");
        try (InputStream sealed = new BufferedInputStream(Files.newInputStream(file));
                InputStream open = AgeFile.open(sealed, identity)) {
            disk.write(plain, open);
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(plain)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path place = into.resolve(entry.getName()).normalize();
                if (!place.startsWith(into.normalize()))
                    throw new IOException("a name in the backup leaves its folder");
                disk.write(place, zip);
            }
        }
        disk.delete(plain);
    }

    private static void bodies(Path from, Path into, Disk disk) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path body : files.filter(Files::isRegularFile).toList())
                try (InputStream sealed = Files.newInputStream(body)) {
                    disk.write(into.resolve(from.relativize(body).toString()), sealed);
                }
        }
    }

    /// Deletes a folder with all that is in it.
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
