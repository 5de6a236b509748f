package org.throughline.office.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.fact.ClientRecord;
import org.throughline.law.Law;
import org.throughline.office.work.Asked;
import org.throughline.office.work.CaseReading;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.DeadlineSheet;
import org.throughline.office.work.OptionsSheet;
import org.throughline.office.work.QuestionSheet;

/// The sheets of options, deadlines and questions in a real browser: a record of which nothing is known has the most to
/// say.
class BriefBrowserTest {
    @TempDir
    private static Path directory;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        for (Locale reader : List.of(Locale.US, Ana.SPANISH)) {
            CaseView view = CaseReading.of(Law.rulebook())
                    .view(ClientRecord.EMPTY, new Asked(LocalDate.of(2026, 11, 9), Optional.empty(), reader));
            BriefPages.write(
                    List.of(OptionsSheet.of(view), DeadlineSheet.of(view), QuestionSheet.of(view)),
                    directory.resolve(reader.getLanguage()),
                    reader);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/index.html", "en/1-0000.html", "en/2-0000.html", "es/index.html"})
    void axeFindsNothingAndNothingScrollsSideways(String file) {
        for (int width : List.of(320, 1280)) {
            // Each width in another light: the stylesheet's two choices do not depend on each other.
            ColorScheme scheme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
            try (var window = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
                Page page = window.newPage();
                page.navigate(directory.resolve(file).toUri().toString());
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(file + " at " + width)
                        .isLessThanOrEqualTo(width);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(file + " " + scheme + " " + width)
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .isEmpty();
            }
        }
    }
}
