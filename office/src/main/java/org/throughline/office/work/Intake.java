package org.throughline.office.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.fact.ClientRecord;
import org.throughline.fact.Fact;
import org.throughline.fact.Thing;
import org.throughline.reading.ReadFile;
import org.throughline.reading.Reading;
import org.throughline.vault.Addition;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Kept;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.record.Entries;

/// Puts what was read into a client's file: the papers as they came, what they claim, what could not be
/// read.
public final class Intake {
    private Intake() {}

    /// What became of the papers.
    ///
    /// @param documents how many were put in; those that the file held already are left out
    public record Result(int documents, int facts) {}

    /// All of it, or nothing.
    ///
    /// @param learned the moment by the office's own clock
    /// @param findsByNumber whether this session may tag the file with its numbers, so that they find it
    ///     again
    /// @throws IOException if a paper cannot be read any more, or the disk does not take it
    public static Result add(ClientFile file, Reading reading, Instant learned, boolean findsByNumber)
            throws IOException {
        file.need(Compartment.IDENTITY); // things known by their number alone must not be numbered a second time
        Map<String, String> names = new HashMap<>();
        var kept = new ArrayList<Kept>();
        try {
            Set<String> taken = file.documents().stream().map(Kept.About::name).collect(Collectors.toSet());
            for (ReadFile paper : reading.files()) {
                names.put(paper.name(), free(paper.path(), taken));
                if (paper.sameAs().isEmpty() && paper.pages() > 0) kept.add(keep(file, paper, names));
            }
            Entries entries = entries(reading, file.record(KnownFacts.TYPES), learned);
            String papers = PapersForm.write(reading, learned, name -> names.getOrDefault(name, name));
            file.add(new Addition(
                    entries.apart(KnownFacts.TYPES, Map.of()),
                    kept,
                    List.of(papers),
                    findsByNumber ? Identifiers.of(entries) : List.of()));
            return new Result(kept.size(), entries.facts().size());
        } finally {
            kept.forEach(Kept::close);
        }
    }

    private static Kept keep(ClientFile file, ReadFile paper, Map<String, String> names) throws IOException {
        try (InputStream from = Files.newInputStream(paper.path())) {
            return file.keep(from, names.getOrDefault(paper.name(), paper.name()));
        }
    }

    /// The last part of its path, and a number where an earlier paper has that name: never the folder of
    /// somebody's disk.
    private static String free(Path path, Set<String> taken) {
        String plain = String.valueOf(path.getFileName());
        String name = plain;
        for (int count = 2; !taken.add(name); count++) name = plain + " (" + count + ")";
        return name;
    }

    /// What the papers claim, about things numbered behind those that the file knows.
    static Entries entries(Reading reading, ClientRecord known, Instant learned) {
        Map<Thing.Kind, Integer> last = new HashMap<>();
        for (Fact<?> fact : known.facts())
            last.merge(fact.about().kind(), fact.about().number(), Math::max);
        ClientRecord read = Learning.from(reading, learned);
        var facts = new ArrayList<Fact<?>>();
        for (Fact<?> fact : read.facts()) facts.add(moved(fact, last));
        return new Entries(facts, read.reviews(), List.of());
    }

    private static <T> Fact<T> moved(Fact<T> fact, Map<Thing.Kind, Integer> last) {
        Thing about = fact.about();
        Thing moved = about.equals(Thing.CLIENT)
                ? about
                : Thing.of(about.kind(), about.number() + last.getOrDefault(about.kind(), 0));
        return new Fact<>(fact.id(), fact.type(), moved, fact.said(), fact.source(), fact.recordedAt());
    }
}
