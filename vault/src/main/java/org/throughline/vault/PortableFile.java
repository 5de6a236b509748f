package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Review;
import org.throughline.fact.Source;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.ledger.Excerpt;
import org.throughline.vault.record.Entries;
import org.throughline.vault.record.FactTypes;
import org.throughline.vault.record.Json;

/// Everything a client takes along, in one zip that needs neither the office nor this program: the papers
/// as they came,
/// the facts with page and place, the log with a page that checks it. `docs/export-format.md` describes it.
public final class PortableFile {
    static final String FORMAT = "throughline-file/1";
    static final String MANIFEST = "manifest.json";
    static final String FACTS = "facts.json";
    static final String LEDGER = "ledger.json";
    /// The action of the log's entry that says what was taken along.
    static final String EXPORT = "export";

    /// How much of the file is taken along.
    public enum Extent {
        /// Papers and what they say. It can be looked at by others, at a border or on somebody's phone.
        PAPERS,
        /// What the client has told too, and work on it: from lawyer to lawyer.
        WHOLE
    }

    private static final String READ_ME = """
            This folder holds everything the office kept of one client.

            documents/     the papers as they came; manifest.json says their names
            facts.json     what they say, each fact with its page and the place on it
            timeline.html  the same as pages to read; they lead to the papers
            ledger.json    who opened the file, when and why
            verifier.html  opens in a browser, needs no network, and checks ledger.json
            papers/        what could not be read, for programs

            docs/export-format.md of Throughline describes every file.

            Esta carpeta tiene todo lo que la oficina guardaba de un cliente.
            timeline.html se abre en un navegador y muestra su historia, con cada papel.
            verifier.html se abre en un navegador, sin red, y revisa ledger.json.
            """;

    private final ClientFile file;
    private final Extent extent;

    public PortableFile(ClientFile file, Extent extent) {
        this.file = file;
        this.extent = extent;
    }

    /// Writes it, and puts the hash of its list of files into the client's log first: so the log, which the
    /// office signs, says what was taken along.
    ///
    /// @param ledger the client's part of the log, as it is once that stands in it
    /// @param pages more files for people to read, by their names
    /// @throws IOException if it cannot be written
    public void write(OutputStream out, FactTypes types, Supplier<Excerpt> ledger, Map<String, byte[]> pages)
            throws IOException {
        List<Kept.About> documents = file.documents();
        List<String> papers = file.papers();
        var files = new LinkedHashMap<String, byte[]>();
        files.put(FACTS, bytes(leaves(file.record(types)).json()));
        for (int i = 0; i < papers.size(); i++) files.put("papers/" + (i + 1) + ".json", bytes(papers.get(i)));
        files.putAll(pages);
        byte[] manifest = bytes(manifest(documents, papers.size(), files));
        file.write(Act.of(EXPORT).to(Bytes.of(manifest).sha256()));
        try (var zip = new ZipOutputStream(out)) {
            put("README.txt", bytes(READ_ME), zip);
            put(MANIFEST, manifest, zip);
            for (var one : files.entrySet()) put(one.getKey(), one.getValue(), zip);
            for (int i = 0; i < documents.size(); i++) document(documents.get(i), place(i), zip);
            put(LEDGER, bytes(ledger.get().json()), zip);
            put("verifier.html", verifier(), zip);
        }
    }

    /// What goes along of the record.
    public ClientRecord record(FactTypes types) {
        return leaves(file.record(types)).record();
    }

    /// Where each document will lie, by the name it came with.
    public Map<String, String> documents() {
        var places = new HashMap<String, String>();
        List<Kept.About> documents = file.documents();
        for (int i = 0; i < documents.size(); i++) places.put(documents.get(i).name(), place(i));
        return places;
    }

    private static String place(int document) {
        return "documents/" + (document + 1) + ".pdf";
    }

    private String manifest(List<Kept.About> documents, int papers, Map<String, byte[]> files) {
        var listed = new ArrayList<Map<String, String>>();
        for (int i = 0; i < documents.size(); i++) {
            Kept.About about = documents.get(i);
            var one = new HashMap<String, String>();
            one.put("file", place(i));
            one.put("name", about.name());
            one.put("bytes", String.valueOf(about.bytes()));
            one.put("sha256", about.sha256());
            listed.add(one);
        }
        var others = new ArrayList<Map<String, String>>();
        files.forEach((name, content) -> others.add(
                Map.of("file", name, "sha256", Bytes.of(content).sha256().hex())));
        return Json.write(Map.of(
                "format",
                FORMAT,
                "client",
                file.client().toString(),
                "extent",
                extent.name(),
                "papers",
                String.valueOf(papers),
                "documents",
                listed,
                "files",
                others));
    }

    /// The record itself accuses, in the wrong hands: what the client said, and what people made of it,
    /// goes along only
    /// where it was asked for.
    private Entries leaves(ClientRecord record) {
        Entries all = Entries.of(record);
        if (extent == Extent.WHOLE) return all;
        List<Fact<?>> facts = all.facts().stream()
                .filter(fact -> !(fact.source() instanceof Source.Statement))
                .toList();
        Set<UUID> kept = facts.stream().map(Fact::id).collect(Collectors.toSet());
        return new Entries(
                facts,
                all.reviews().stream()
                        .filter(review -> review.by().equals(Review.MACHINE) && kept.contains(review.fact()))
                        .toList(),
                List.of());
    }

    private void document(Kept.About about, String name, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream plain = file.document(about.id()).read()) {
            plain.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static byte[] verifier() throws IOException {
        try (InputStream page = Objects.requireNonNull(Excerpt.class.getResourceAsStream("verifier.html"))) {
            return page.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
