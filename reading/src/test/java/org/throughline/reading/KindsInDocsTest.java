package org.throughline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.throughline.reading.page.PageReader;

class KindsInDocsTest {
    @Test
    void everyKindOfPaperThatIsReadIsInTheDocs() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reading.md"));
        assertThat(Readers.all()).isNotEmpty();
        for (PageReader reader : Readers.all()) assertThat(page).contains("`" + reader.kind() + "`");
    }
}
