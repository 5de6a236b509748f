package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.office.cli.ReadingJson.Place;
import org.throughline.office.cli.ReadingJson.StatedFact;
import org.throughline.reading.Reading;

/// Contradictions as the format defines them, which is narrower than those of the timeline: two values of one key for
/// the client, without regard to which arrival or hearing they speak of.
final class JsonContradictions {
    private static final List<String> KEYS =
            List.of("entry.date", "dateOfBirth", "aNumber", "hearing.date", "entry.manner", "entry.class");
    /// They tell of an earlier entry.
    private static final Set<String> NO_PART = Set.of("I-94-web", "I-94-travel-history");

    record Entry(String key, String subject, List<String> values) {}

    private JsonContradictions() {}

    static List<Entry> of(Reading reading, List<StatedFact> facts) {
        Set<Place> noPart = new HashSet<>();
        reading.pages().stream()
                .filter(page -> NO_PART.contains(page.kind()))
                .forEach(page -> noPart.add(Place.of(page.ref())));
        Map<String, Set<String>> values = new HashMap<>();
        for (StatedFact fact : facts)
            if (fact.value() != null
                    && fact.subject().equals("client")
                    && fact.standing().equals("read")
                    && !noPart.contains(new Place(fact.file(), fact.page())))
                values.computeIfAbsent(fact.key(), _ -> new TreeSet<>())
                        .add(fact.value().toString());
        var entries = new ArrayList<Entry>();
        for (String key : KEYS) {
            Set<String> said = values.getOrDefault(key, Set.of());
            if (said.size() > 1) entries.add(new Entry(key, "client", List.copyOf(said)));
        }
        return entries;
    }
}
