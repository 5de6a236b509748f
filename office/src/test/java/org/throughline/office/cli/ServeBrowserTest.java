package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.law.Law;
import org.throughline.office.web.Server;
import org.throughline.vault.Office;

/// The office in a real browser: every page is reached by links and forms alone, with scripts switched off too.
class ServeBrowserTest {
    private static Office office;
    private static Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) {
        var clock = new MovedClock();
        office = AtTheDesk.officeWithAna(folder, clock);
        server = Server.start(office, 0, Law::rulebook, clock);
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
        playwright.close();
        server.close();
        office.close();
    }

    @Test
    void onAPhoneInTheDark() {
        walk(390, ColorScheme.DARK, "en", true);
    }

    @Test
    void atADeskInSpanish() {
        walk(1280, ColorScheme.LIGHT, "es", true);
    }

    /// Axe needs scripts, so it looks at the other walks.
    @Test
    void withScriptsSwitchedOff() {
        walk(320, ColorScheme.LIGHT, "en", false);
    }

    private static void walk(int width, ColorScheme light, String language, boolean scripts) {
        try (var window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(light)
                .setJavaScriptEnabled(scripts))) {
            Page page = window.newPage();
            page.navigate(server.address() + "in?lang=" + language);
            isWell(page, width, scripts);
            page.fill("#name", "noor");
            page.fill("#secret", AtTheDesk.PHRASE);
            page.click("button[type=submit]");
            isWell(page, width, scripts);
            page.click(".cases a");
            isWell(page, width, scripts);
            page.fill("#purpose", "bond hearing");
            page.click("main button[type=submit]");
            for (int tab = 0;
                    tab < page.locator(".tabs[aria-label] a[href^='/c/']").count();
                    tab++) {
                page.locator(".tabs a[href^='/c/']").nth(tab).click();
                assertThat(page.locator(".purpose").first().innerText()).contains("bond hearing");
                isWell(page, width, scripts);
            }
            page.click(".rail form button");
            assertThat(page.url()).endsWith("/in");
        }
    }

    private static void isWell(Page page, int width, boolean scripts) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(width);
        if (scripts)
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(page.url())
                    .extracting(rule ->
                            rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
    }
}
