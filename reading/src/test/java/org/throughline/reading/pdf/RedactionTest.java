package org.throughline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.reading.page.Bar;

final class RedactionTest {
    private static final String SECRET = HandMade.text("open 555-12-3456");
    /// Over the number, not over the word before it.
    private static final String OVER = "100 696 120 14 re f\n";

    @TempDir
    Path folder;

    @Test
    void nothingIsReadUnderABarAndItsCodeIsKept() throws Exception {
        Heard heard = read(SECRET + "0 g " + OVER + "1 g BT /F1 8 Tf 102 699 Td (\\(b\\) \\(6\\)) Tj ET\n");
        assertThat(heard.words()).isEqualTo("open");
        assertThat(heard.pages.getFirst().bars()).extracting(Bar::code).containsExactly(Optional.of("(b)(6)"));
    }

    @Test
    void aBarWithoutACodeIsABarIfItHidesPrint() throws Exception {
        Heard heard = read(SECRET + "0 g " + OVER);
        assertThat(heard.words()).isEqualTo("open");
        assertThat(heard.pages.getFirst().bars()).extracting(Bar::code).containsExactly(Optional.empty());
    }

    @Test
    void printLaidOverABlackBarIsNotReadEither() throws Exception {
        assertThat(read("0 g " + OVER + SECRET).words()).isEqualTo("open");
    }

    @Test
    void whatIsPaintedOverInWhiteIsNotRead() throws Exception {
        Heard heard = read(SECRET + "1 g " + OVER);
        assertThat(heard.words()).isEqualTo("open");
        assertThat(heard.pages.getFirst().bars()).isEmpty();
    }

    @Test
    void printWithoutInkAndWhitePrintOnWhiteAreNotRead() throws Exception {
        assertThat(read("BT 3 Tr ET " + SECRET + "BT 0 Tr ET 1 g " + SECRET).words())
                .isEmpty();
    }

    @Test
    void aThickRuleAndABlackHeadingAreNoBars() throws Exception {
        Heard heard = read("0 g 72 690 400 3 re f 72 740 400 20 re f 1 g BT /F1 12 Tf 80 745 Td (Part 1) Tj ET 0 g "
                + HandMade.text("open"));
        assertThat(heard.words()).isEqualTo("Part 1 open");
        assertThat(heard.pages.getFirst().bars()).isEmpty();
    }

    private Heard read(String content) throws Exception {
        Path file = Files.write(
                folder.resolve("page.pdf"), HandMade.page(content, "").bytes());
        var heard = new Heard();
        try (var stream = new PageStream(Limits.USUAL)) {
            stream.read(file, heard);
        }
        return heard;
    }
}
