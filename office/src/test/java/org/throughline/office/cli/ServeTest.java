package org.throughline.office.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.law.Law;
import org.throughline.office.web.Server;
import org.throughline.vault.Office;

/// The office in a browser, asked over real connections: by its own people, and by those who should get nothing.
class ServeTest {
    private static final Pattern COOKIE = Pattern.compile("__Host-tl=([^;]+);");
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"(/c/[0-9a-f-]{36})/timeline\"");

    private static Office office;
    private static MovedClock clock;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Server server;
    private String cookie = "";

    @BeforeAll
    static void open(@TempDir Path folder) {
        clock = new MovedClock();
        office = AtTheDesk.officeWithAna(folder, clock);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void serve() {
        server = Server.start(office, 0, Law::rulebook, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyAnswerForbidsWhatNoPageNeeds() throws Exception {
        for (String path : List.of("/in", "/", "/nowhere", "/s/throughline.css", "/health")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .isPresent();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
        assertThat(get("/in").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/in").headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(get("/in").body()).doesNotContain("style=", "<script", "onclick");
    }

    @Test
    void anotherNameForThisMachineGetsNothing() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/in"))
                .build();
        HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("name=\"secret\"");
    }

    @Test
    void aFormFromElsewhereDoesNothing() throws Exception {
        String right = "name=noor&secret=" + encoded(AtTheDesk.PHRASE);
        assertThat(post("/in", right, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/in", right, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post("/in", right).statusCode()).isEqualTo(403);
        signIn();
        assertThat(post("/lock", "form=guessed", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongWordAndAnUnknownNameAreAnsweredAlikeAndSlowedAlike() throws Exception {
        HttpResponse<String> wrong = tryIn("noor", "not the phrase at all");
        HttpResponse<String> nobody = tryIn("nobody", "not the phrase at all");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(nobody.statusCode()).isEqualTo(403);
        assertThat(nobody.body().replace("nobody", "noor")).isEqualTo(wrong.body());
        for (String name : List.of("noor", "nobody")) {
            for (int i = 0; i < 4; i++) tryIn(name, "not the phrase at all");
            assertThat(tryIn(name, AtTheDesk.PHRASE).statusCode()).as(name).isEqualTo(429);
        }
        clock.move(Duration.ofMinutes(20));
        assertThat(tryIn("noor", AtTheDesk.PHRASE).statusCode()).isEqualTo(302);
    }

    @Test
    void eachSigningInHasAWordOfItsOwnAndTheOneBeforeIsWorthNothing() throws Exception {
        cookie = "planted";
        signIn();
        String first = cookie;
        assertThat(first).isNotEqualTo("planted").hasSizeGreaterThan(40);
        signIn();
        String second = cookie;
        assertThat(second).isNotEqualTo(first);
        cookie = first;
        assertThat(get("/").statusCode()).isEqualTo(302);
        cookie = second;
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsIdleIsLockedOutAndSoIsWhoStaysTooLong() throws Exception {
        signIn();
        clock.move(Duration.ofMinutes(14));
        assertThat(get("/").statusCode()).isEqualTo(200);
        clock.move(Duration.ofMinutes(16));
        assertThat(get("/").statusCode()).isEqualTo(302);
        signIn();
        for (int i = 0; i < 61; i++) {
            clock.move(Duration.ofMinutes(10));
            get("/");
        }
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aClockThatIsSetBackDoesNotProlongASession() throws Exception {
        signIn();
        clock.move(Duration.ofHours(-1));
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLocksIsOutAtOnce() throws Exception {
        signIn();
        String form = found(FORM, get("/").body());
        HttpResponse<String> locked = post("/lock", "form=" + encoded(form), "Sec-Fetch-Site", "same-origin");
        assertThat(locked.headers().firstValue("Clear-Site-Data").orElse("")).contains("cache");
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aFileOpensForAStatedPurposeThatStaysInSightAndInTheLog() throws Exception {
        signIn();
        String file = found(CASE, get("/").body());
        String asked = get(file + "/timeline").body();
        assertThat(asked).contains("What do you open it for?").doesNotContain("href=\"pages/");
        String open = file + "/open";
        String form = "form=" + encoded(found(FORM, asked));
        assertThat(post(open, form + "&purpose=", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(open, form + "&purpose=bond+hearing", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
        for (String tab : List.of("timeline", "options", "deadlines", "questions", "travel", "who")) {
            HttpResponse<String> page = get(file + "/" + tab);
            assertThat(page.statusCode()).as(tab).isEqualTo(200);
            assertThat(page.body())
                    .as(tab)
                    .contains("Opened for: bond hearing.")
                    .doesNotContain("style=", "<script");
            assertThat(title(page.body())).as(tab).isIn("Case", "Who has looked");
        }
        assertThat(get(file + "/timeline").body()).contains("href=\"pages/");
        assertThat(get(file + "/who").body()).contains("bond hearing").doesNotContain(">refused<");
        assertThat(get(file + "/timeline?lang=es").body()).contains("lang=\"es\"", "Quién ha mirado");
        String sheet = found(
                Pattern.compile("href=\"(pages/[0-9-]+\\.html)"),
                get(file + "/timeline").body());
        assertThat(get(file + "/" + sheet).statusCode()).isEqualTo(200);
        assertThat(post(file + "/close", form, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(302);
        assertThat(get(file + "/timeline").body()).contains("What do you open it for?");
    }

    @Test
    void aFileThatThereIsNotIsRefusedLikeOneThatIsNotGranted() throws Exception {
        signIn();
        String nobody = "/c/00000000-0000-4000-8000-000000000000";
        String form = "form=" + encoded(found(FORM, get(nobody + "/timeline").body()));
        HttpResponse<String> refused = post(nobody + "/open", form + "&purpose=x", "Sec-Fetch-Site", "same-origin");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Nothing was opened");
        assertThat(get("/c/not-a-file/timeline").statusCode()).isEqualTo(404);
        assertThat(get("/office/health").statusCode()).isEqualTo(200);
    }

    private void signIn() throws Exception {
        HttpResponse<String> in = tryIn("noor", AtTheDesk.PHRASE);
        assertThat(in.statusCode()).isEqualTo(302);
        String given = String.join("\n", in.headers().allValues("Set-Cookie"));
        assertThat(given).contains("Secure", "HttpOnly", "SameSite=Strict");
        cookie = found(COOKIE, given);
    }

    private HttpResponse<String> tryIn(String name, String secret) throws Exception {
        return post("/in", "name=" + name + "&secret=" + encoded(secret), "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        var request = to(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) request.headers(headers);
        return browser.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", "__Host-tl=" + cookie);
    }

    private static String title(String page) {
        return found(Pattern.compile("<title>([^<]*)</title>"), page);
    }

    private static String found(Pattern sought, String in) {
        Matcher matcher = sought.matcher(in);
        assertThat(matcher.find()).as(() -> sought + " in " + in).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
