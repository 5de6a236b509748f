package org.throughline.office.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.fact.Source.Speaker;
import org.throughline.office.paper.AnaPapers.Paper;
import org.throughline.office.work.CaseView;
import org.throughline.reading.PageRef;
import org.throughline.vocabulary.Client;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class ReportTest {
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{L}{3,4} \\d{4}\\b");
    private static final List<String> GROUNDS = List.of("data-source", "data-rule", "data-asked");

    @TempDir
    private Path directory;

    private Path write(CaseView view) throws IOException {
        new Report(ref -> Ana.picture(view.reading(), ref)).write(view, directory);
        return directory;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyPageIsWellFormedAndInTheReadersLanguage(String language) throws IOException {
        for (Path page : Pages.all(write(Ana.view(Locale.of(language)))))
            assertThat(Pages.parsed(page).getDocumentElement().getAttribute("lang"))
                    .as(page.toString())
                    .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noDayIsShownWithoutThePageOrTheRuleItRestsOn(String language) throws IOException {
        int days = 0;
        for (Path page : Pages.all(write(Ana.view(Locale.of(language)))))
            for (Node text : Pages.texts(Pages.parsed(page).getDocumentElement())) {
                if (!DAY.matcher(text.getTextContent()).find()) continue;
                days++;
                assertThat(Pages.within(text, GROUNDS))
                        .as(page.getFileName() + ": " + text.getTextContent())
                        .isTrue();
            }
        assertThat(days).isGreaterThan(50);
    }

    @Test
    void noPageNeedsAScriptOrAStyleOfItsOwnOrAnythingFromOutside() throws IOException {
        for (Path page : Pages.all(write(Ana.view(Locale.US)))) {
            Document document = Pages.parsed(page);
            assertThat(Pages.elements(document, "script")).isEmpty();
            assertThat(Pages.elements(document, "style")).isEmpty();
            for (Element element : Pages.elements(document, "*")) {
                assertThat(element.hasAttribute("style")).isFalse();
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    Node attribute = element.getAttributes().item(i);
                    assertThat(attribute.getNodeName()).doesNotStartWith("on");
                    assertThat(attribute.getNodeValue()).doesNotContain("http:", "https:", "javascript:");
                }
            }
            assertThat(Files.readString(page)).contains("default-src 'none'");
        }
        assertThat(Files.readString(directory.resolve("throughline.css"))).doesNotContain("http", "@import", "url(");
    }

    @Test
    void everyLinkAndPictureLeadsToSomething() throws IOException {
        write(Ana.view(Locale.US));
        int links = 0;
        for (Path page : Pages.all(directory))
            for (Element element : Pages.elements(Pages.parsed(page), "*"))
                for (String name : List.of("href", "src")) {
                    if (!element.hasAttribute(name)) continue;
                    links++;
                    assertLeads(page, element.getAttribute(name));
                }
        assertThat(links).isGreaterThan(100);
    }

    private static void assertLeads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        assertThat(target).as(link).exists();
        if (parts.length == 2)
            assertThat(Pages.elements(Pages.parsed(target), "*"))
                    .as(page.getFileName() + " links to " + link)
                    .anyMatch(element -> element.getAttribute("id").equals(parts[1]));
    }

    @Test
    void noAnchorStandsTwiceOnAPage() throws IOException {
        for (Path page : Pages.all(write(Ana.view(Locale.US))))
            assertThat(Pages.elements(Pages.parsed(page), "*").stream()
                            .map(element -> element.getAttribute("id"))
                            .filter(id -> !id.isEmpty()))
                    .doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsNamedInATitleOrAFileName() throws IOException {
        for (Path page : Pages.all(write(Ana.view(Locale.US)))) {
            String title =
                    Pages.elements(Pages.parsed(page), "title").getFirst().getTextContent();
            assertThat(title + page.getFileName()).doesNotContainIgnoringCase("specimen", "ana", "papers", "000042");
        }
    }

    @Test
    void aPaperOfAnotherPersonIsSetApartAndNothingOfItIsShown() throws IOException {
        write(Ana.view(Locale.US));
        assertThat(Files.readString(directory.resolve("index.html")))
                .contains("Papers of another person")
                .doesNotContain("Stranger", "STRANGER");
        assertThat(directory.resolve("pages/1-0011.html")).doesNotExist();
        assertThat(directory.resolve("pages/1-0011.png")).doesNotExist();
    }

    @Test
    void onlyPagesThatSaySomethingGetAPicture() throws IOException {
        write(Ana.view(Locale.US));
        assertThat(directory.resolve("pages/1-0003.png")).exists();
        assertThat(directory.resolve("pages/1-0012.html")).exists();
        assertThat(directory.resolve("pages/1-0010.html")).doesNotExist();
    }

    @Test
    void aPageWithoutAPictureStillListsWhatItSays() throws IOException {
        CaseView view = Ana.view(Locale.US);
        Report.Written written = new Report(_ -> Optional.empty()).write(view, directory);
        assertThat(written.withoutPicture()).contains(new PageRef(AnaPapers.FILE, 2));
        assertThat(Files.readString(directory.resolve("pages/1-0002.html")))
                .contains("No picture of this page could be made", "14 Mar 2019")
                .doesNotContain("<img");
    }

    @Test
    void aRecordWithoutAFactSaysWhatBelongsHereAndNeverThatNothingIsDue() throws IOException {
        write(Ana.view(new AnaPapers().read(), Ana.TODAY, Locale.US));
        assertThat(Files.readString(directory.resolve("index.html")))
                .contains("Most people start by asking USCIS for the A-file", "That does not mean there is none");
        Pages.parsed(directory.resolve("index.html"));
    }

    @Test
    void wordsOfAPaperCannotBecomeMarkup() throws IOException {
        var papers = new AnaPapers()
                .paper(
                        "I-213",
                        Speaker.ICE,
                        new Paper()
                                .says(
                                        Client.FAMILY_NAME,
                                        "<img src=x onerror=alert(1)>\u202e\u0000&\"'",
                                        "<script>\uFFFF"));
        write(Ana.view(papers.read(), Ana.TODAY, Locale.US));
        for (Path page : Pages.all(directory))
            assertThat(Pages.elements(Pages.parsed(page), "script")).isEmpty();
        assertThat(Files.readString(directory.resolve("index.html"))).contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void aNewReportReplacesAnOldOneAsAWhole() throws IOException {
        write(Ana.view(Locale.US));
        write(Ana.view(new AnaPapers().read(), Ana.TODAY, Locale.US));
        try (var left = Files.list(directory.resolve("pages"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path mine = Files.writeString(directory.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> write(Ana.view(Locale.US))).isInstanceOf(NotOurFolder.class);
        assertThat(mine).hasContent("dear");
        assertThat(directory.resolve("index.html")).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayReadWhatIsWritten() throws IOException {
        write(Ana.view(Locale.US));
        assertThat(Files.getPosixFilePermissions(directory.resolve("index.html")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(directory.resolve("pages")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theNextThingToDoIsTheFirstSentence() throws IOException {
        write(Ana.view(Locale.US));
        assertThat(first()).isEqualTo("Next: Answer the request for evidence, by Wed 18 Nov 2026. 9 days left.");
        write(Ana.view(Ana.SPANISH));
        assertThat(first())
                .isEqualTo("Lo próximo: Responder a la solicitud de evidencia, a más tardar el mié 18 nov 2026."
                        + " Quedan 9 días.");
        write(Ana.view(Ana.papers().read(), LocalDate.of(2030, 1, 1), Locale.US));
        assertThat(first()).startsWith("No date to come was found in what was read.");
    }

    private String first() {
        return Pages.elements(Pages.parsed(directory.resolve("index.html")), "p").stream()
                .filter(element -> element.getAttribute("class").startsWith("first"))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElseThrow();
    }
}
