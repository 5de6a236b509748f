package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.office.work.TrulyRead;
import org.throughline.reading.ReadFile;
import org.throughline.reading.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private final JsonNode truth =
            JsonMapper.shared().readTree(TrulyRead.SAMPLE.resolve("truth.json").toFile());
    private final JsonNode json =
            JsonMapper.shared().readTree(ReadingJson.of(TrulyRead.ana()).words());

    @Test
    void itHasTheFiveListsWithTheMembersOfTheFormat() {
        assertThat(members(json)).containsExactly("pages", "facts", "contradictions", "withheld", "documents");
        each("pages", "file", "page", "kind", "edition", "textFrom", "rotation", "copyOf");
        each("facts", "file", "page", "box", "key", "subject", "value", "raw", "standing");
        each("contradictions", "key", "subject", "values");
        each("withheld", "file", "page", "box", "code");
        each("documents", "id", "kind", "pages", "copyOf");
    }

    @Test
    void itTellsTheContradictionsOfThePapersAndNoOther() {
        assertThat(contradictions(json.get("contradictions"))).isEqualTo(contradictions(truth.get("contradictions")));
    }

    @Test
    void factsOfAPaperAboutAnotherPersonAreAllThatPersons() {
        for (JsonNode fact : json.get("facts"))
            assertThat(fact.get("subject").asString().equals("other"))
                    .isEqualTo(fact.get("page").asInt() == 31);
    }

    @Test
    void everyPageIsInExactlyOneDocument() {
        var pages = new ArrayList<Integer>();
        for (JsonNode document : json.get("documents"))
            document.get("pages").forEach(page -> pages.add(page.get("page").asInt()));
        assertThat(pages).doesNotHaveDuplicates().hasSize(json.get("pages").size());
    }

    @Test
    void aDateThatIsNotSetYetHasNoValueAndKeepsItsWords() {
        assertThat(json.get("facts")).anySatisfy(fact -> {
            assertThat(fact.get("value").isNull()).isTrue();
            assertThat(fact.get("raw").asString()).isEqualTo("TO BE SET");
        });
    }

    @Test
    void theFileHoldsWhatStandardOutputWouldHaveShown(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.json");
        Calling toFile = Calling.of("read", "ana.pdf", "--json", file.toString());
        Calling toOut = Calling.of("read", "ana.pdf", "--json", "-");
        assertThat(toFile.code()).isZero();
        assertThat(Files.readAllLines(file)).isEqualTo(toOut.out());
    }

    @Test
    void aFileWithTheSameBytesIsWrittenOutAsCopies() {
        Reading once = TrulyRead.ana();
        ReadFile twin = new ReadFile("twin.pdf", Path.of("twin.pdf"), 1, 41, Optional.of("afile.pdf"));
        var twice = new Reading(List.of(once.files().getFirst(), twin), once.pages(), once.documents(), List.of());
        JsonNode both = JsonMapper.shared()
                .readTree(ReadingJson.of(Twins.writtenOut(twice)).words());
        assertThat(both.get("pages")).hasSize(82);
        assertThat(both.get("facts")).hasSize(2 * json.get("facts").size());
        assertThat(both.get("contradictions")).isEqualTo(json.get("contradictions"));
        for (JsonNode page : both.get("pages"))
            if (page.get("file").asString().equals("twin.pdf"))
                assertThat(page.get("copyOf").get("file").asString()).isEqualTo("afile.pdf");
        for (JsonNode document : both.get("documents"))
            if (document.get("pages").get(0).get("file").asString().equals("twin.pdf"))
                assertThat(document.get("copyOf").isNull()).isFalse();
    }

    private void each(String list, String... expected) {
        assertThat(json.get(list))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(members(entry)).containsExactly(expected));
    }

    private static List<String> members(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private static Set<String> contradictions(JsonNode list) {
        var found = new HashSet<String>();
        for (JsonNode entry : list) {
            var values = new ArrayList<String>();
            entry.get("values")
                    .forEach(value ->
                            values.add(value.isObject() ? value.get("value").asString() : value.asString()));
            found.add(entry.get("key").asString() + values);
        }
        return found;
    }
}
