package org.throughline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.reading.page.Collected;
import org.throughline.reading.page.Lines;
import org.throughline.reading.page.PageReader;
import org.throughline.reading.page.Specimen;

/// Every `.page` file among the specimens is drawn, then says after `expect` what its reader must claim; its name is
/// the
/// kind. Nothing more may be claimed.
class SpecimenPagesTest {
    record Page(String name, String kind, String drawing, TreeMap<String, String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Page> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages"))) {
            return files.filter(file -> file.toString().endsWith(".page"))
                    .sorted()
                    .map(SpecimenPagesTest::page)
                    .toList();
        }
    }

    private static Page page(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^expect$", 2);
            var expected = new TreeMap<String, String>();
            parts[1].lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] says = line.split(" ", 2);
                expected.put(says[0], says[1]);
            });
            String name = file.getFileName().toString().replace(".page", "");
            return new Page(name, name.replaceAll("_.*", ""), parts[0], expected);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(Page page, String settings) {
        Lines lines = Specimen.drawn(settings + page.drawing);
        PageReader reader = Readers.of(lines).orElseThrow();
        assertThat(reader.kind()).isEqualTo(page.kind);
        Collected collected = Collected.by(reader, lines);
        assertThat(collected.values()).isEqualTo(page.expected);
        assertThat(collected.notRead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyValueIsReadAndNothingElse(Page page) {
        check(page, "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aScanUpsideDownSaysTheSame(Page page) {
        check(page, "rotation 180\nfrom OCR\nconfidence 0.95\n");
    }
}
