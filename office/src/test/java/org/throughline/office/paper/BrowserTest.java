package org.throughline.office.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.office.work.CaseView;

/// The report in a real browser.
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private static Path directory;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assertThat(CHROMIUM)
                .as("Debian's chromium is needed to look at pages: ./check installs it, or apt-get install chromium")
                .exists();
        for (Locale reader : List.of(Locale.of("en"), Ana.SPANISH)) {
            CaseView view = Ana.view(reader);
            new Report(ref -> Ana.picture(view.reading(), ref)).write(view, directory.resolve(reader.getLanguage()));
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) playwright.close();
    }

    private static BrowserContext window(int width, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    private static String address(String page) {
        return directory.resolve(page).toUri().toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 900, 1440})
    void nothingScrollsSideways(int width) {
        try (var window = window(width, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            for (String file :
                    List.of("en/index.html", "es/index.html", "en/pages/1-0003.html", "es/pages/1-0003.html")) {
                page.navigate(address(file));
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .as(file + " at " + width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void nothingIsAskedOfAnybodyAndTheBrowserHasNoComplaint() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().startsWith("file:")) complaints.add(request.url());
            });
            page.navigate(address("en/index.html"));
            page.navigate(address("en/pages/1-0003.html"));
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/index.html", "es/index.html", "en/pages/1-0003.html"})
    void axeFindsNothing(String file) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (int width : List.of(390, 1440))
                try (var window = window(width, scheme)) {
                    Page page = window.newPage();
                    page.navigate(address(file));
                    assertThat(new AxeBuilder(page).analyze().getViolations())
                            .as(file + " " + scheme + " " + width)
                            .extracting(rule -> rule.getId() + ": "
                                    + rule.getNodes().getFirst().getHtml())
                            .isEmpty();
                }
    }

    @Test
    void aFactsLinkLightsItsBoxAndItsLineAndBringsTheBoxIntoView() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            page.navigate(address("en/index.html"));
            page.locator(".dispute .src:has-text('I-213')").first().click();
            assertThat(page.url()).contains("1-0003.html#f");
            Locator box = page.locator(".boxes a:target");
            assertThat(box.count()).isOne();
            assertThat(box.locator("rect").boundingBox().y).isBetween(0.0, 900.0);
            assertThat(style(page, ".boxes a:target rect", "strokeWidth")).isEqualTo("3px");
            String number = box.getAttribute("id").substring(1);
            assertThat(style(page, "#r" + number, "backgroundColor"))
                    .isNotEqualTo(style(page, "#r1", "backgroundColor"));
        }
    }

    @Test
    void theBoxLiesOnTheValueInThePicture() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            page.navigate(address("en/pages/1-0003.html"));
            var picture = page.locator(".sheet img").boundingBox();
            var box = page.locator("#f1 rect").boundingBox();
            assertThat((box.x - picture.x) / picture.width).isBetween(70 / 612.0 - .005, 70 / 612.0 + .005);
            assertThat((box.y - picture.y) / picture.height).isBetween(122 / 792.0 - .005, 122 / 792.0 + .005);
        }
    }

    @Test
    void theKeyboardReachesEveryFactsPageWithAFocusOneCanSee() {
        try (var window = window(1440, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            page.navigate(address("en/index.html"));
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            int links = page.locator("a.src").count();
            var reached = new ArrayList<Object>();
            page.keyboard().press("Tab");
            while (!"BODY".equals(page.evaluate("document.activeElement.tagName"))) {
                assertThat(style(page, ":focus", "outlineStyle")).isEqualTo("solid");
                if (Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('a.src')")))
                    reached.add(page.url());
                page.keyboard().press("Tab");
            }
            assertThat(links).isGreaterThan(20);
            assertThat(reached).hasSize(links);
        }
    }

    @Test
    void aDarkSystemGetsADarkPage() {
        try (var light = window(1440, ColorScheme.LIGHT);
                var dark = window(1440, ColorScheme.DARK)) {
            Page bright = light.newPage();
            Page dim = dark.newPage();
            bright.navigate(address("en/index.html"));
            dim.navigate(address("en/index.html"));
            assertThat(style(bright, "body", "backgroundColor")).isEqualTo("rgb(250, 246, 238)");
            assertThat(style(dim, "body", "backgroundColor")).isEqualTo("rgb(24, 22, 20)");
        }
    }

    @Test
    void onPaperItIsBlackOnWhiteAndTheFirstLineSaysThatItIsConfidential() throws IOException {
        try (var window = window(816, ColorScheme.DARK)) {
            Page page = window.newPage();
            page.navigate(address("en/index.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(style(page, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
            assertThat(style(page, "body", "color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.locator("main > :visible").first().innerText()).startsWith("Confidential");
            assertThat(page.locator("nav").first().isVisible()).isFalse();
            Path paper = directory.resolve("paper.pdf");
            page.pdf(new Page.PdfOptions().setPath(paper).setPreferCSSPageSize(true));
            assertThat(Files.size(paper)).isPositive();
        }
    }

    private static Object style(Page page, String selector, String property) {
        return page.evaluate(
                "([of, what]) => getComputedStyle(document.querySelector(of))[what]", List.of(selector, property));
    }
}
