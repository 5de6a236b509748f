package org.throughline.office.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A reading in the format that other programs read: pages, facts, contradictions, withheld places, documents.
///
/// The names and their order are those of the format; they stay as they are.
record ReadingJson(
        List<Page> pages,
        List<StatedFact> facts,
        List<JsonContradictions.Entry> contradictions,
        List<Withheld> withheld,
        List<Document> documents) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Place(String file, int page) {
        static Place of(PageRef ref) {
            return new Place(ref.file(), ref.page());
        }
    }

    record Page(
            String file,
            int page,
            String kind,
            @Nullable String edition,
            String textFrom,
            int rotation,
            @Nullable Place copyOf) {}

    record StatedFact(
            String file,
            int page,
            List<Double> box,
            String key,
            String subject,
            @Nullable Object value,
            String raw,
            String standing) {}

    record Withheld(
            String file,
            int page,
            List<Double> box,
            @Nullable String code) {}

    record Document(
            String id,
            String kind,
            List<Place> pages,
            @Nullable String copyOf) {}

    static ReadingJson of(Reading reading) {
        Set<PageRef> apart = new HashSet<>();
        for (ReadDocument document : reading.documents())
            if (document.ofAnotherPerson()) apart.addAll(document.pages());
        List<StatedFact> facts = reading.pages().stream()
                .flatMap(page -> facts(page, apart.contains(page.ref())))
                .toList();
        return new ReadingJson(
                reading.pages().stream().map(ReadingJson::page).toList(),
                facts,
                JsonContradictions.of(reading, facts),
                reading.pages().stream().flatMap(ReadingJson::withheld).toList(),
                documents(reading));
    }

    String words() {
        return MAPPER.writeValueAsString(this);
    }

    private static Page page(ReadPage page) {
        return new Page(
                page.ref().file(),
                page.ref().page(),
                page.kind(),
                page.edition().orElse(null),
                page.textFrom().name().toLowerCase(Locale.ROOT),
                page.rotation(),
                page.copyOf().map(Place::of).orElse(null));
    }

    private static Stream<StatedFact> facts(ReadPage page, boolean ofAnotherPerson) {
        return page.claims().stream().map(claim -> fact(page, claim, ofAnotherPerson));
    }

    private static StatedFact fact(ReadPage page, Claim<?> claim, boolean ofAnotherPerson) {
        Subject subject = ofAnotherPerson ? Subject.OTHER : claim.subject();
        return new StatedFact(
                page.ref().file(),
                page.ref().page(),
                box(claim.area()),
                claim.type().id(),
                subject.name().toLowerCase(Locale.ROOT),
                value(claim),
                claim.raw(),
                claim.standing().name().toLowerCase(Locale.ROOT));
    }

    /// Null where the page says that there is no value yet. A claim of several values says its first one.
    private static @Nullable Object value(Claim<?> claim) {
        Optional<?> first = claim.said().possible().stream().findFirst();
        if (first.isEmpty()) return null;
        return first.get() instanceof Number number ? number : first.get().toString();
    }

    private static Stream<Withheld> withheld(ReadPage page) {
        return page.bars().stream()
                .map(bar -> new Withheld(
                        page.ref().file(),
                        page.ref().page(),
                        box(bar.area()),
                        bar.code().orElse(null)));
    }

    private static List<Document> documents(Reading reading) {
        Map<UUID, String> ids = new HashMap<>();
        for (ReadDocument document : reading.documents()) ids.put(document.id(), "d" + (ids.size() + 1));
        var documents = new ArrayList<Document>();
        for (ReadDocument document : reading.documents())
            documents.add(new Document(
                    ids.getOrDefault(document.id(), ""),
                    document.kind(),
                    document.pages().stream().map(Place::of).toList(),
                    document.copyOf().map(ids::get).orElse(null)));
        return documents;
    }

    private static List<Double> box(Area area) {
        return List.of(tenth(area.x0()), tenth(area.y0()), tenth(area.x1()), tenth(area.y1()));
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
