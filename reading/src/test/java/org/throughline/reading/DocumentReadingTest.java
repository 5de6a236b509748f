package org.throughline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.reading.page.TextFrom;
import org.throughline.reading.page.Trouble;

class DocumentReadingTest {
    @TempDir
    Path folder;

    private Path pdf(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
                content.newLineAtOffset(60, 700);
                content.showText(text);
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aFolderIsReadToItsEndWhateverLiesInIt() throws Exception {
        Path first = pdf("a/withheld.pdf", "2 page(s) withheld in full");
        Path copy = Files.copy(first, folder.resolve("a/withheld again.txt"));
        Path empty = Files.createFile(folder.resolve("b.pdf"));
        Path letter = Files.writeString(folder.resolve("c.pdf"), "Dear Ana");
        Path absent = folder.resolve("absent.pdf");

        List<PageRef> seen = new ArrayList<>();
        Reading reading = new DocumentReading().read(List.of(folder, absent), new Progress() {
            @Override
            public void page(PageRef page, TextFrom from, int facts) {
                seen.add(page);
                assertThat(facts).isEqualTo(1);
            }
        });

        var page = new PageRef(copy.toString(), 1);
        assertThat(seen).containsExactly(page);
        assertThat(reading.pages().stream().map(ReadPage::kind)).containsExactly("withheld-page-sheet");
        assertThat(reading.files().stream().filter(file -> file.sameAs().isPresent()))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo(first.toString()));
        assertThat(reading.troubles())
                .containsExactlyInAnyOrder(
                        new Trouble(empty.toString(), OptionalInt.empty(), Trouble.Kind.EMPTY_FILE),
                        new Trouble(letter.toString(), OptionalInt.empty(), Trouble.Kind.NOT_A_PDF),
                        new Trouble(absent.toString(), OptionalInt.empty(), Trouble.Kind.NO_SUCH_FILE));
    }
}
