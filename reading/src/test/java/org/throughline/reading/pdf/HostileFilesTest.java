package org.throughline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.reading.page.Trouble;
import org.throughline.reading.page.Trouble.Kind;

final class HostileFilesTest {
    private static final Limits SHORT = new Limits(
            Duration.ofSeconds(3), Duration.ofSeconds(20), Duration.ofSeconds(2), 3000, Duration.ofSeconds(60), 512);

    @TempDir
    Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void lookAtFolders() throws IOException {
        before = childFolders();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(childFolders()).isSubsetOf(before);
    }

    private static List<Path> childFolders() throws IOException {
        String user = Long.toString(ProcessHandle.current().pid());
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("throughline-" + user + "-"))
                    .toList();
        }
    }

    @Test
    void anEmptyFileIsNamed() throws Exception {
        assertThat(only(new byte[0])).isEqualTo(Kind.EMPTY_FILE);
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        assertThat(read(folder.resolve("none.pdf")).troubles)
                .extracting(Trouble::kind)
                .containsExactly(Kind.NO_SUCH_FILE);
    }

    @Test
    void aTextFileCalledPdfIsNoPdf() throws Exception {
        assertThat(only("Dear Ana,".getBytes(StandardCharsets.UTF_8))).isEqualTo(Kind.NOT_A_PDF);
    }

    @Test
    void aPdfWithAnotherEndingIsRead() throws Exception {
        Path file = Files.write(
                folder.resolve("scan.doc"), HandMade.pages(1, "hello").bytes());
        assertThat(read(file).words()).isEqualTo("hello");
    }

    @Test
    void aTornFileIsNamed() throws Exception {
        byte[] whole = HandMade.pages(3, "hello").bytes();
        assertThat(only(Arrays.copyOf(whole, 60))).isEqualTo(Kind.TORN);
    }

    @Test
    void aLockedFileAsksForItsPassword() throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = Loader.loadPDF(HandMade.pages(1, "secret").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThat(read(file).troubles).extracting(Trouble::kind).containsExactly(Kind.NEEDS_PASSWORD);
    }

    @Test
    void aFileWithoutPagesIsNamed() throws Exception {
        assertThat(only(HandMade.pages(0, "").bytes())).isEqualTo(Kind.NO_PAGES);
    }

    @Test
    void threeThousandPagesAreRead() throws Exception {
        Heard heard = read(HandMade.pages(3000, "hello").bytes());
        assertThat(heard.pages).hasSize(3000);
        assertThat(heard.troubles).isEmpty();
    }

    @Test
    void aTreeThatClaimsANearlyEndlessNumberOfPagesHasThoseItHas() throws Exception {
        byte[] made = new String(HandMade.pages(2, "hello").bytes(), StandardCharsets.ISO_8859_1)
                .replace("/Count 2 ", "/Count 999999999 ")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(made).words()).isEqualTo("hello hello");
    }

    @Test
    void aFormThatDrawsItselfEndsInTime() throws Exception {
        HandMade made = HandMade.page("/X Do", "/XObject << /X 5 0 R >>").stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >>",
                "/X Do /X Do".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(made.bytes()).troubles).hasSizeLessThanOrEqualTo(1).allMatch(HostileFilesTest::namesPageOne);
    }

    @Test
    void aMillionOperatorsEndInTime() throws Exception {
        byte[] content = HandMade.packed(
                "q 1 0 0 1 0 0 cm 0 0 9 9 re f\n".repeat(1000).getBytes(StandardCharsets.ISO_8859_1), 40_000);
        assertThat(bomb(content)).containsExactly(tooHeavy());
    }

    @Test
    void aGibibyteOfNothingEndsInTime() throws Exception {
        byte[] zeros = HandMade.packed(new byte[1 << 20], 1024);
        assertThat(bomb(zeros)).hasSizeLessThanOrEqualTo(1).allMatch(HostileFilesTest::namesPageOne);
    }

    @Test
    void aPictureLargerThanAnyPaperIsNotDecoded() throws Exception {
        HandMade made = HandMade.page("q 612 0 0 792 0 0 cm /X Do Q", "/XObject << /X 5 0 R >>").stream(
                "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8"
                        + " /ColorSpace /DeviceGray /Filter /FlateDecode",
                HandMade.packed(new byte[1 << 20], 16));
        assertThat(read(made.bytes()).troubles).containsExactly(tooHeavy());
    }

    @Test
    void aPageLargerThanTheFormatAllowsIsNotLookedAt() throws Exception {
        byte[] made =
                HandMade.page("[0 0 2000000 2000000]", HandMade.text("x"), "").bytes();
        assertThat(read(made).troubles).containsExactly(tooHeavy());
    }

    @Test
    void thePagesAfterABombAreStillRead() throws Exception {
        byte[] endless = HandMade.packed("0 0 9 9 re f\n".repeat(1000).getBytes(StandardCharsets.ISO_8859_1), 100_000);
        HandMade made = new HandMade()
                        .add("<< /Type /Catalog /Pages 2 0 R >>")
                        .add("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 612 792] /Resources"
                                + " << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
                        .add("<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>")
                        .add("<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>")
                        .stream("/Filter /FlateDecode", endless)
                        .stream("", HandMade.text("after").getBytes(StandardCharsets.ISO_8859_1));
        Heard heard = read(made.bytes());
        assertThat(heard.troubles).containsExactly(tooHeavy());
        assertThat(heard.words()).isEqualTo("after");
    }

    private List<Trouble> bomb(byte[] packedContent) throws Exception {
        HandMade made = new HandMade()
                        .add("<< /Type /Catalog /Pages 2 0 R >>")
                        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>")
                        .stream("/Filter /FlateDecode", packedContent);
        return read(made.bytes()).troubles;
    }

    private static Trouble tooHeavy() {
        return new Trouble("", OptionalInt.of(1), Kind.PAGE_TOO_HEAVY);
    }

    private static boolean namesPageOne(Trouble trouble) {
        return trouble.page().equals(OptionalInt.of(1));
    }

    private Kind only(byte[] bytes) throws Exception {
        Heard heard = read(bytes);
        assertThat(heard.pages).isEmpty();
        assertThat(heard.troubles).hasSize(1);
        return heard.troubles.getFirst().kind();
    }

    private Heard read(byte[] bytes) throws Exception {
        return read(Files.write(folder.resolve("file.pdf"), bytes));
    }

    private static Heard read(Path file) throws Exception {
        var heard = new Heard();
        try (var stream = new PageStream(SHORT)) {
            stream.read(file, heard);
        }
        return heard;
    }
}
