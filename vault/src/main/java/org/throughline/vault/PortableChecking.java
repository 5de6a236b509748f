package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.throughline.text.Text;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.ledger.Entry;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.ledger.Fault;
import org.throughline.vault.ledger.LedgerDamaged;
import org.throughline.vault.ledger.Receipt;
import org.throughline.vault.ledger.Verification;
import org.throughline.vault.record.Json;
import org.throughline.vault.record.NotARecord;

/// Checks what a client took along, far from the office and without anybody signed in: the log against
/// itself and against receipts, and every file against the list of files, whose hash stands in the log.
public final class PortableChecking {
    private static final Text MISSING = Text.of("The file is missing.", "Falta el archivo.");
    private static final Text CHANGED =
            Text.of("The file is not the one that was given out.", "El archivo no es el que se entregó.");
    private static final Text NOT_LISTED =
            Text.of("The list of files does not name it.", "La lista de archivos no lo nombra.");
    private static final Text NOT_GIVEN_OUT = Text.of(
            "The log does not say that these files were given out.",
            "El registro no dice que estos archivos se entregaron.");
    /// Files that are not in the list: the list itself, what proves it, and what explains it.
    private static final Set<String> BESIDE =
            Set.of("README.txt", PortableFile.MANIFEST, PortableFile.LEDGER, "verifier.html");

    private final ZipFile file;
    private final Locale reader;
    private final List<Verifying.Damage> damages = new ArrayList<>();

    private PortableChecking(ZipFile file, Locale reader) {
        this.file = file;
        this.reader = reader;
    }

    /// All that is wrong; empty if nothing is.
    ///
    /// @param zip as [PortableFile] writes it
    /// @param receipts those that the client kept
    /// @throws IOException if it is no zip
    public static List<Verifying.Damage> of(Path zip, Collection<Receipt> receipts, Locale reader) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            var checking = new PortableChecking(file, reader);
            checking.ledger(receipts);
            checking.files();
            return List.copyOf(checking.damages);
        }
    }

    private void damage(String where, Text what) {
        damages.add(new Verifying.Damage(where, what.in(reader)));
    }

    private void ledger(Collection<Receipt> receipts) throws IOException {
        byte[] ledger = bytes(PortableFile.LEDGER);
        for (Fault fault : Verification.of(new String(ledger, StandardCharsets.UTF_8), receipts))
            damages.add(new Verifying.Damage(PortableFile.LEDGER, fault.in(reader)));
    }

    private void files() throws IOException {
        byte[] list = bytes(PortableFile.MANIFEST);
        if (!givenOut().contains(Bytes.of(list).sha256().hex())) damage(PortableFile.MANIFEST, NOT_GIVEN_OUT);
        Set<String> listed = new HashSet<>(BESIDE);
        for (String part : List.of("files", "documents"))
            for (Json one : each(list, part)) {
                listed.add(one.text("file"));
                if (file.getEntry(one.text("file")) == null) damage(one.text("file"), MISSING);
                else if (!hash(one.text("file")).equals(one.text("sha256"))) damage(one.text("file"), CHANGED);
            }
        file.stream()
                .map(ZipEntry::getName)
                .filter(name -> !listed.contains(name))
                .forEach(name -> damage(name, NOT_LISTED));
    }

    private static List<Json> each(byte[] list, String part) {
        try {
            return Json.read(new String(list, StandardCharsets.UTF_8)).each(part);
        } catch (NotARecord unreadable) {
            return List.of(); // the log does not know it, and that has been said
        }
    }

    /// The hashes of the lists of files that the log says were given out.
    private Set<String> givenOut() throws IOException {
        var hashes = new HashSet<String>();
        try {
            Excerpt excerpt = Excerpt.read(new String(bytes(PortableFile.LEDGER), StandardCharsets.UTF_8));
            for (Excerpt.Placed placed : excerpt.entries()) {
                Entry entry = placed.leaf().read();
                if (entry.action().equals(PortableFile.EXPORT)) entry.object().ifPresent(hashes::add);
            }
        } catch (LedgerDamaged damaged) {
            hashes.clear(); // and that has been said of the log
        }
        return hashes;
    }

    /// Papers may be large, and are not held whole.
    private String hash(String name) throws IOException {
        try (var hashing = new Hashing();
                InputStream in = hashing.of(file.getInputStream(file.getEntry(name)))) {
            in.transferTo(OutputStream.nullOutputStream());
            return hashing.hex();
        }
    }

    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) return new byte[0];
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
