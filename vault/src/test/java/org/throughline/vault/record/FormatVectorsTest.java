package org.throughline.vault.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.fact.FactType;
import org.throughline.text.Text;

/// The vectors that `docs/export-format.md` gives to those who write another program: claims of every kind,
/// from every kind of source.
class FormatVectorsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Text ASKED = Text.of("What is it?", "¿Qué es?");
    private static final Map<String, FactType<?>> TYPES = Map.of(
            "entry.date", FactType.date("entry.date", ASKED),
            "name.full", FactType.text("name.full", ASKED));
    private static final FactTypes KNOWN = id -> Optional.ofNullable(TYPES.get(id));

    @Test
    void theFileIsReadAndWrittenBackTheSame() throws IOException {
        String written = written();
        assertThat(Entries.read(written, KNOWN).json()).isEqualTo(written);
    }

    @Test
    void itHoldsEveryWayOfSayingAndEveryKindOfSource() throws IOException {
        Entries entries = Entries.read(written(), KNOWN);
        assertThat(entries.facts().stream().map(fact -> fact.said().getClass().getSimpleName()))
                .contains("Exactly", "Within", "OneOf", "NoneYet", "Withheld");
        assertThat(entries.facts().stream().map(fact -> fact.source().getClass().getSimpleName()))
                .contains("Page", "Reply", "Statement");
        assertThat(entries.reviews()).hasSize(1);
        assertThat(entries.ties()).hasSize(1);
    }

    @Test
    void thePageShowsTheFirstOfThem() throws IOException {
        String page = Files.readString(DOCS.resolve("export-format.md"));
        String first =
                written().substring(written().indexOf("[{") + 1, written().indexOf("},{") + 1);
        assertThat(page).contains(first);
    }

    @Test
    void anotherWritingOrAnUnknownKindIsRefused() throws IOException {
        String written = written();
        for (String bad : List.of(
                written.replace("throughline-entries/1", "throughline-entries/2"),
                written.replace("entry.date", "entry.dote"),
                written.replace("2016-06-09", "2016-06-31"),
                written.replace("CONFIRMED", "BELIEVED")))
            assertThatThrownBy(() -> Entries.read(bad, KNOWN)).isInstanceOf(NotARecord.class);
    }

    private static String written() throws IOException {
        return Files.readString(DOCS.resolve("vectors/facts.json"));
    }
}
