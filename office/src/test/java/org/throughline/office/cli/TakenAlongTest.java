package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.vault.ClientLog;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Session;
import org.throughline.vault.Vault;
import org.throughline.vault.age.AgeFile;
import org.throughline.vault.keys.Purpose;

/// What a client takes along, as she finds it: opened with `age`, read and checked without this program,
/// taken over by another office, and damaged in every way we could think of.
class TakenAlongTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
    private static final AgeFile.Pair KEY = AgeFile.newPair();

    @TempDir
    private static Path folder;

    private static AtTheDesk desk = new AtTheDesk(Path.of(""));
    private static String receipt = "";
    private static Path zip = Path.of("");

    @BeforeAll
    static void takeAlong() throws IOException, InterruptedException {
        desk = new AtTheDesk(folder);
        assertThat(desk.call("office", "init", "noor")).isZero();
        assertThat(desk.call("read", "ana.pdf", "--client", "ana", "--new", "--purpose", "first interview"))
                .isZero();
        var why = Reason.of(Purpose.LEGAL_WORK, "her visit");
        try (Office office =
                        Office.open(folder.resolve("office"), "a test", () -> Instant.parse("2026-11-09T15:00:00Z"));
                Session noor = office.signIn("noor", AtTheDesk.PHRASE.toCharArray())) {
            receipt = new ClientLog(office)
                    .receipt(noor, new Vault(office).find(noor, "ana", why), why)
                    .written();
        }
        zip = export("ana", "--whole");
    }

    /// Debian's `age` opens it.
    private static Path export(String client, String... more) throws IOException, InterruptedException {
        Path sealed = folder.resolve(client + more.length + ".age");
        Path open = folder.resolve(client + more.length + ".zip");
        Path identity = Files.writeString(folder.resolve("key"), KEY.identity() + "\n");
        var words = new ArrayList<>(List.of("export", client, "--purpose", "hers", "--out", sealed.toString()));
        words.addAll(List.of("--to", KEY.recipient()));
        words.addAll(List.of(more));
        assertThat(desk.call(words.toArray(String[]::new))).isZero();
        Process age = new ProcessBuilder(
                        "age", "-d", "-i", identity.toString(), "-o", open.toString(), sealed.toString())
                .inheritIO()
                .start();
        assertThat(age.waitFor()).isZero();
        return open;
    }

    @Test
    void theTimelineLeadsToEveryPageAndPaperAndNowhereElse() throws IOException, InterruptedException {
        Map<String, byte[]> files = unpacked(export("ana"));
        assertThat(files)
                .containsKeys("timeline.html", "documents/1.pdf", "facts.json", "ledger.json", "verifier.html");
        assertThat(text(files, "timeline.html")).contains("<h1>Specimen Ejemplo, Ana</h1>");
        int links = 0;
        for (String name : files.keySet()) {
            if (!name.endsWith(".html") || name.equals("verifier.html")) continue;
            for (String link : LINK.matcher(text(files, name))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                Path target = Path.of(name).resolveSibling(link).normalize();
                assertThat(files).as(name + " leads to " + link).containsKey(target.toString());
                links++;
            }
        }
        assertThat(links).isGreaterThan(100);
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("pages/") && text(files, name).contains("../documents/1.pdf#page="));
    }

    @Test
    void whatIsTakenOverAndTakenAlongAgainIsTheSame() throws IOException, InterruptedException {
        Path sealed = folder.resolve("ana1.age");
        assertThat(desk.call(
                        "import",
                        sealed.toString(),
                        "--identity",
                        folder.resolve("key").toString(),
                        "--client",
                        "elsewhere",
                        "--new",
                        "--purpose",
                        "she moved"))
                .isZero();
        Map<String, byte[]> here = unpacked(zip);
        Map<String, byte[]> there = unpacked(export("elsewhere", "--whole"));
        assertThat(there.keySet()).isEqualTo(here.keySet());
        for (String name : here.keySet())
            if (name.equals("facts.json") || name.startsWith("papers/") || name.startsWith("documents/"))
                assertThat(there.get(name)).as(name).isEqualTo(here.get(name));
        assertThat(text(there, "timeline.html")).isEqualTo(text(here, "timeline.html"));
    }

    @Test
    void whatIsWholeIsFoundWhole() throws IOException {
        Path kept = Files.writeString(folder.resolve("receipt.txt"), receipt);
        assertThat(desk.call("verify", zip.toString(), "--receipt", kept.toString()))
                .isZero();
        assertThat(desk.said()).contains("All of it is whole");
    }

    @Test
    void everyKindOfDamageIsNamedByTheCommandAndByThePage() throws IOException {
        var ledger = new LedgerDamage(text(unpacked(zip), "ledger.json"), receipt);
        Path page = Files.write(folder.resolve("verifier.html"), unpacked(zip).get("verifier.html"));
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(chromium())) {
            Page tab = browser.newContext(new Browser.NewContextOptions().setOffline(true))
                    .newPage();
            tab.navigate(page.toUri().toString());
            List<LedgerDamage.Kind> kinds = ledger.kinds();
            assertThat(kinds).hasSizeGreaterThanOrEqualTo(20);
            for (LedgerDamage.Kind kind : kinds) {
                String byPage = String.valueOf(tab.evaluate(
                        "async ([json, receipts]) => (await check(json, receipts)).join(' ')",
                        List.of(kind.ledger(), List.of(kind.receipt()))));
                assertThat(byPage).as(kind.name()).contains(kind.fault().name());
                Path file = Files.writeString(folder.resolve("ledger.json"), kind.ledger());
                Path kept = Files.writeString(folder.resolve("kept.txt"), kind.receipt());
                assertThat(desk.call("verify", file.toString(), "--receipt", kept.toString()))
                        .as(kind.name())
                        .isEqualTo(5);
                assertThat(desk.said().replaceAll("\\s+", " "))
                        .as(kind.name())
                        .contains(kind.fault().in(Locale.ENGLISH));
            }
        }
    }

    @Test
    void aFileThatWasChangedAddedOrLeftOutIsNamed() throws IOException {
        for (String name : List.of("facts.json", "timeline.html", "documents/1.pdf", "papers/1.json", "manifest.json"))
            namesDamage(name, files -> {
                byte[] changed = Objects.requireNonNull(files.get(name)).clone();
                changed[changed.length / 2] ^= 1;
                files.put(name, changed);
            });
        for (String name : List.of("documents/1.pdf", "facts.json", "ledger.json", "manifest.json"))
            namesDamage(name, files -> files.remove(name));
        namesDamage("documents/9.pdf", files -> files.put("documents/9.pdf", new byte[] {1}));
    }

    private interface Change {
        void make(Map<String, byte[]> files);
    }

    private static void namesDamage(String name, Change change) throws IOException {
        Map<String, byte[]> files = unpacked(zip);
        change.make(files);
        Path bad = folder.resolve("bad.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        assertThat(desk.call("verify", bad.toString())).as(name).isEqualTo(5);
        assertThat(desk.said()).contains(name + ": ");
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(Path archive) {
        var files = new TreeMap<String, byte[]>();
        try (InputStream in = Files.newInputStream(archive);
                var open = new ZipInputStream(in)) {
            for (ZipEntry entry = open.getNextEntry(); entry != null; entry = open.getNextEntry())
                files.put(entry.getName(), open.readAllBytes());
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
