package org.throughline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Review;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.record.Entries;
import org.throughline.vault.record.FactTypes;
import org.throughline.vault.record.Json;
import org.throughline.vault.store.StoreFault;

/// Takes what a client brought along from another office into the client's file here. What is there already
/// is left as
/// it is; every entry keeps who and when.
public final class PortableReading {
    private final ClientFile into;

    public PortableReading(ClientFile into) {
        this.into = into;
    }

    /// What was new.
    public record Taken(int documents, int facts) {}

    /// @param zip as [PortableFile] writes it
    /// @throws StoreFault if it is no such file, or a paper in it is not what its list says
    /// @throws IOException if it cannot be read
    public Taken read(Path zip, FactTypes types) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            Json manifest = Json.read(text(file, PortableFile.MANIFEST));
            if (!manifest.text("format").equals(PortableFile.FORMAT))
                throw new StoreFault("This is not a client's file of a form that this release knows.");
            for (Json one : manifest.each("files")) mustBe(one.text("sha256"), one.text("file"), file);
            Map<Compartment, Entries> here = into.entries(types);
            Entries fresh = fresh(
                    Entries.together(here.values()).record(), Entries.read(text(file, PortableFile.FACTS), types));
            Set<String> papers = new HashSet<>(into.papers());
            List<String> more = new ArrayList<>();
            for (int i = 1; i <= manifest.as("papers", Integer::valueOf); i++) {
                String one = text(file, "papers/" + i + ".json");
                if (!papers.contains(one)) more.add(one);
            }
            List<Kept> documents = new ArrayList<>();
            try {
                documents(file, manifest, documents);
                into.add(new Addition(fresh.apart(types, Entries.places(here)), documents, more, List.of()));
                return new Taken(documents.size(), fresh.facts().size());
            } finally {
                documents.forEach(Kept::close);
            }
        }
    }

    private static void mustBe(String hash, String name, ZipFile file) throws IOException {
        if (!Bytes.of(bytes(file, name)).sha256().hex().equals(hash))
            throw new StoreFault(name + " in this file is not the one its list names. Nothing was taken over.");
    }

    private void documents(ZipFile file, Json manifest, List<Kept> documents) throws IOException {
        Set<String> there = new HashSet<>();
        into.documents().forEach(about -> there.add(about.sha256()));
        for (Json one : manifest.each("documents")) {
            if (there.contains(one.text("sha256"))) continue;
            try (InputStream plain = file.getInputStream(entry(file, one.text("file")))) {
                Kept kept = into.keep(plain, one.text("name"));
                documents.add(kept);
                if (!kept.about().sha256().equals(one.text("sha256")))
                    throw new StoreFault("A paper in this file is not the one its list names. Nothing was taken over.");
            }
        }
    }

    private static Entries fresh(ClientRecord here, Entries brought) {
        Set<UUID> known = new HashSet<>();
        here.facts().stream().map(Fact::id).forEach(known::add);
        Set<Review> reviewed = new HashSet<>(here.reviews());
        return new Entries(
                brought.facts().stream()
                        .filter(fact -> !known.contains(fact.id()))
                        .toList(),
                brought.reviews().stream()
                        .filter(review -> !reviewed.contains(review))
                        .toList(),
                brought.ties().stream()
                        .filter(tie -> !here.grouping().ties().contains(tie))
                        .toList());
    }

    private static ZipEntry entry(ZipFile file, String name) {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) throw new StoreFault("This file is not whole: " + name + " is missing.");
        return entry;
    }

    private static String text(ZipFile file, String name) throws IOException {
        return new String(bytes(file, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile file, String name) throws IOException {
        try (InputStream in = file.getInputStream(entry(file, name))) {
            return in.readAllBytes();
        }
    }
}
