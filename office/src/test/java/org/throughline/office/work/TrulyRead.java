package org.throughline.office.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.fact.FactType;
import org.throughline.fact.Said;
import org.throughline.fact.Source.Speaker;
import org.throughline.fact.Standing;
import org.throughline.reading.PageRef;
import org.throughline.reading.ReadDocument;
import org.throughline.reading.ReadFile;
import org.throughline.reading.ReadPage;
import org.throughline.reading.Reading;
import org.throughline.reading.page.Area;
import org.throughline.reading.page.Bar;
import org.throughline.reading.page.Claim;
import org.throughline.reading.page.Subject;
import org.throughline.reading.page.TextFrom;
import org.throughline.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample papers as a reader without fault would read them: made from the truth beside them, in no time.
///
/// For tests of what is done with a reading. The readers themselves are tested on the pages.
public final class TrulyRead {
    public static final Path SAMPLE = Path.of("../samples/ana-specimen");

    private final String file;
    private final JsonNode truth;

    private TrulyRead(String file, JsonNode truth) {
        this.file = file;
        this.truth = truth;
    }

    public static Reading ana() {
        return of(SAMPLE.resolve("truth.json"), "afile.pdf");
    }

    public static Reading of(Path truth, String file) {
        return new TrulyRead(file, JsonMapper.shared().readTree(truth.toFile())).reading();
    }

    private Reading reading() {
        var ids = new HashMap<String, UUID>();
        var documents = new ArrayList<ReadDocument>();
        for (JsonNode document : truth.get("documents")) {
            UUID id = ids.computeIfAbsent(document.get("id").asString(), _ -> UUID.randomUUID());
            String kind = document.get("kind").asString();
            Optional<UUID> copyOf = text(document, "copy_of").map(ids::get);
            var pages = new ArrayList<PageRef>();
            document.get("pages").forEach(page -> pages.add(new PageRef(file, page.asInt())));
            documents.add(new ReadDocument(id, kind, speaker(kind), pages, copyOf, ofAnotherPerson(document)));
        }
        var pages = new ArrayList<ReadPage>();
        truth.get("page_truth").forEach(page -> pages.add(page(page)));
        var whole = new ReadFile(file, SAMPLE.resolve(file), 1_700_000, pages.size(), Optional.empty());
        return new Reading(List.of(whole), pages, documents, List.of());
    }

    private boolean ofAnotherPerson(JsonNode document) {
        for (JsonNode fact : truth.get("facts"))
            if (fact.get("doc").equals(document.get("id")))
                return fact.get("subject").asString().equals("other");
        return false;
    }

    private ReadPage page(JsonNode page) {
        int number = page.get("page").asInt();
        var bars = new ArrayList<Bar>();
        page.get("redactions").forEach(bar -> bars.add(new Bar(area(bar.get("box")), text(bar, "code"))));
        var claims = new ArrayList<Claim<?>>();
        Map<String, Integer> rows = new HashMap<>();
        for (JsonNode fact : truth.get("facts"))
            if (fact.get("page").asInt() == number && fact.get("visible").asBoolean())
                claims.add(claim(fact, rows.merge(fact.get("key").asString(), 1, Integer::sum)));
        TextFrom from = page.get("scan").isNull() ? TextFrom.LAYER : TextFrom.OCR;
        return new ReadPage(
                new PageRef(file, number),
                612,
                792,
                page.get("kind").asString(),
                Optional.empty(),
                Optional.empty(),
                from,
                0,
                Optional.empty(),
                claims,
                bars,
                List.of());
    }

    private static Claim<?> claim(JsonNode fact, int row) {
        FactType<?> type = Vocabulary.of(fact.get("key").asString()).orElseThrow();
        return claim(type, fact, type.id().startsWith("travel.") ? row : 1);
    }

    private static <T> Claim<T> claim(FactType<T> type, JsonNode fact, int local) {
        Said<T> said = fact.get("value").isNull() ? new Said.NoneYet<>() : Said.exactly(value(type, fact.get("value")));
        Subject subject = switch (fact.get("subject").asString()) {
            case "client" -> Subject.CLIENT;
            case "petitioner" -> Subject.PETITIONER;
            default -> Subject.OTHER;
        };
        String raw = fact.get("raw").asString();
        return new Claim<>(type, subject, local, said, area(fact.get("box")), raw, Standing.READ);
    }

    private static <T> T value(FactType<T> type, JsonNode value) {
        Object plain = value.asString();
        if (type.valueClass() == LocalDate.class) plain = LocalDate.parse(value.asString());
        if (type.valueClass() == Integer.class) plain = value.asInt();
        return type.valueClass().cast(plain);
    }

    private static Area area(JsonNode box) {
        return new Area(
                box.get(0).asDouble(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble());
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.get(member).isNull()
                ? Optional.empty()
                : Optional.of(node.get(member).asString());
    }

    private static Speaker speaker(String kind) {
        return switch (kind) {
            case "I-862", "I-213", "I-831", "I-200", "I-286" -> Speaker.ICE;
            case "I-94-web", "I-94-travel-history" -> Speaker.CBP;
            case "EOIR-hearing-notice", "IJ-order" -> Speaker.EOIR;
            case "passport-page", "birth-certificate" -> Speaker.FOREIGN_STATE;
            case "rap-sheet" -> Speaker.FBI;
            case "I-589", "declaration" -> Speaker.CLIENT;
            default -> Speaker.USCIS;
        };
    }
}
