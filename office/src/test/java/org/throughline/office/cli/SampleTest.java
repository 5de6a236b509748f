package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.office.work.TrulyRead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Really reads the sample papers, text and scans, as `demo` does, and holds the answer against their truth.
class SampleTest {
    private static JsonNode read = JsonMapper.shared().createObjectNode();
    private static JsonNode truth = read;

    @BeforeAll
    static void readTheSample() {
        Path sample = TrulyRead.SAMPLE.resolve("afile.pdf");
        Calling called = Calling.of("read", sample.toString(), "--json", "-");
        assertThat(called.code()).as(String.join("\n", called.err())).isZero();
        read = JsonMapper.shared().readTree(String.join("\n", called.out()));
        truth = JsonMapper.shared()
                .readTree(TrulyRead.SAMPLE.resolve("truth.json").toFile());
    }

    @Test
    void everyPageIsOfItsKind() {
        for (JsonNode page : truth.get("page_truth"))
            assertThat(read.get("pages").get(page.get("page").asInt() - 1).get("kind"))
                    .as("page %s", page.get("page"))
                    .isEqualTo(page.get("kind"));
    }

    /// A value may stand on a page without the truth listing it there; it must then be true of that person elsewhere.
    @Test
    void nothingIsSaidWithCertaintyThatNoPageSaysOfThatPerson() {
        var trueOnes = new HashSet<String>();
        statements(truth.get("facts")).forEach(statement -> trueOnes.add(withoutPage(statement)));
        for (JsonNode fact : read.get("facts"))
            if (fact.get("standing").asString().equals("read"))
                assertThat(trueOnes).as("page %s", fact.get("page")).contains(withoutPage(statement(fact)));
    }

    private static String withoutPage(String statement) {
        return statement.substring(statement.indexOf(' ') + 1);
    }

    @Test
    void atLeastNineOfTenFactsAreFound() {
        Set<String> said = statements(read.get("facts"));
        Set<String> trueOnes = statements(truth.get("facts"));
        long found = trueOnes.stream().filter(said::contains).count();
        assertThat(found).isGreaterThan(trueOnes.size() * 9L / 10);
    }

    @Test
    void thePageAboutAnotherPersonIsSetApart() {
        for (JsonNode fact : read.get("facts"))
            assertThat(fact.get("subject").asString().equals("other"))
                    .as("page %s", fact.get("page"))
                    .isEqualTo(fact.get("page").asInt() == 31);
    }

    private static Set<String> statements(JsonNode facts) {
        var statements = new HashSet<String>();
        for (JsonNode fact : facts) if (fact.path("visible").asBoolean(true)) statements.add(statement(fact));
        return statements;
    }

    private static String statement(JsonNode fact) {
        String value = fact.get("value").isNull() ? "null" : fact.get("value").asString();
        if (fact.get("key").asString().equals("hearing.time"))
            value = fact.get("raw").asString(); // 01:00 P.M.
        return fact.get("page").asInt() + " " + fact.get("subject").asString() + " "
                + fact.get("key").asString() + "="
                + value.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
