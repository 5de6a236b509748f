package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.rule.ParameterRow;

/// Every figure of law of the published list is carried, or held in another form that docs/rules.md names.
class CarriedParametersTest {
    private static final Path DOCS = Path.of("..", "docs", "rules.md");
    private static final Pattern ID = Pattern.compile("(?m)^\\s*- id: (\\S+)");

    /// The figure, and where it is instead.
    private static final Map<String, String> HELD_ELSEWHERE = Map.of(
            "time.holiday.juneteenth", "the table of holidays",
            "time.holiday.inauguration_day_area", "the table of holidays",
            "vb.2026-07.FAD", "the history of the Visa Bulletin",
            "vb.2026-07.DFF", "the history of the Visa Bulletin",
            "vd.penalty.fine", "two figures, the least and the most");

    @Test
    void everyPublishedFigureIsCarriedOrHeldElsewhere() throws IOException {
        Optional<Path> file = WorkedExamplesTest.published("parameters.yaml");
        assumeTrue(file.isPresent(), "the published figures are not beside this checkout");
        Set<String> missing = new TreeSet<>(ids(file.orElseThrow()));
        assertThat(missing).hasSizeGreaterThan(150);
        assertThat(missing).containsAll(HELD_ELSEWHERE.keySet());
        missing.removeAll(carried());
        assertThat(missing).containsExactlyInAnyOrderElementsOf(HELD_ELSEWHERE.keySet());
    }

    @Test
    void whereAFigureIsHeldInsteadStandsInTheDocs() throws IOException {
        String page = Files.readString(DOCS);
        HELD_ELSEWHERE.forEach(
                (id, place) -> assertThat(page).contains("`" + id + "`").contains("| " + place));
    }

    private static Set<String> carried() {
        return Law.rulebook().parameters().all().stream().map(ParameterRow::id).collect(Collectors.toSet());
    }

    private static List<String> ids(Path file) throws IOException {
        return ID.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
