package org.throughline.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three programs in three languages look at the same logs, whole and damaged, and say the same of each.
class CrossCheckTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Map<String, Damage.Shown> DAMAGE = Damage.all();

    @TempDir
    private Path folder;

    @Test
    void everyKindOfDamageIsNamed() {
        Map<String, String> said = java();
        assertThat(said).hasSizeGreaterThan(25);
        said.forEach((name, faults) -> {
            boolean whole = name.startsWith("honest") || name.equals("the end cut off behind the receipt");
            assertThat(faults.isEmpty()).as(name + ": " + faults).isEqualTo(whole);
        });
    }

    @Test
    void aProgramInPythonSaysTheSame() throws IOException, InterruptedException {
        for (var damage : DAMAGE.entrySet()) write(damage.getKey(), damage.getValue());
        Process python = new ProcessBuilder("/usr/bin/python3", resource("/ledger/check_ledger.py"), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).isZero();
        var said = new LinkedHashMap<String, String>();
        for (String line : out.lines().toList()) {
            String[] words = line.split(" ", 2);
            said.put(words[0].replace('_', ' '), words.length > 1 ? words[1] : "");
        }
        assertThat(said).containsExactlyInAnyOrderEntriesOf(java());
    }

    @Test
    void thePageSaysTheSameInABrowserWithoutANetwork() throws IOException {
        Path page = folder.resolve("verifier.html");
        Files.copy(Path.of(resource("/org/throughline/vault/ledger/verifier.html")), page);
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            Page tab = browser.newContext(new Browser.NewContextOptions().setOffline(true))
                    .newPage();
            tab.navigate(page.toUri().toString());
            var said = new LinkedHashMap<String, String>();
            DAMAGE.forEach((name, shown) -> said.put(
                    name,
                    String.valueOf(tab.evaluate(
                            "async ([json, receipts]) => (await check(json, receipts)).join(' ')",
                            List.of(
                                    shown.json(),
                                    shown.receipts().stream()
                                            .map(Receipt::written)
                                            .toList())))));
            assertThat(said).containsExactlyInAnyOrderEntriesOf(java());
        }
    }

    @Test
    void aClientChoosesTheFilesAndReadsWhoLooked() throws IOException {
        Path page = folder.resolve("verifier.html");
        Files.copy(Path.of(resource("/org/throughline/vault/ledger/verifier.html")), page);
        Path whole = write("whole", Objects.requireNonNull(DAMAGE.get("honest")));
        Path cut = write("cut", Objects.requireNonNull(DAMAGE.get("the end cut off before the receipt")));
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(options())) {
            Page tab = browser.newContext(new Browser.NewContextOptions()
                            .setOffline(true)
                            .setLocale("es-MX")
                            .setViewportSize(320, 800))
                    .newPage();
            tab.navigate(page.toUri().toString());
            tab.setInputFiles("#excerpt", whole.resolve("ledger.json"));
            tab.setInputFiles("#receipts", whole.resolve("receipt-0.txt"));
            tab.waitForSelector(".good");
            assertThat(tab.textContent("#result")).isEqualTo("El registro está entero. Tiene 9 anotaciones.");
            assertThat(tab.textContent("#entries")).contains("hearing preparation");
            assertThat(((Number) tab.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(320);
            assertThat(new AxeBuilder(tab).analyze().getViolations()).isEmpty();
            tab.setInputFiles("#excerpt", cut.resolve("ledger.json"));
            tab.waitForSelector(".bad");
            assertThat(tab.textContent("#result")).contains("El registro es más corto que en su recibo.");
            tab.click("#language");
            assertThat(tab.textContent("#result")).contains("The log is shorter than on your receipt.");
        }
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    private static Map<String, String> java() {
        var said = new LinkedHashMap<String, String>();
        DAMAGE.forEach((name, shown) -> said.put(
                name,
                Verification.of(shown.json(), shown.receipts()).stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(" "))));
        return said;
    }

    private Path write(String name, Damage.Shown shown) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name.replace(' ', '_')));
        Files.writeString(place.resolve("ledger.json"), shown.json());
        for (int i = 0; i < shown.receipts().size(); i++)
            Files.writeString(
                    place.resolve("receipt-" + i + ".txt"),
                    shown.receipts().get(i).written());
        return place;
    }

    private static String resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(CrossCheckTest.class.getResource(name))
                            .toURI())
                    .toString();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
