package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What every request passes: the name it was sent to, where it came from, who sends it; and what every answer carries.
///
/// A page of another site can send a browser here, or give its own name the address of this machine. It does not get
/// past the name, the origin or the word in each form.
final class Gate {
    static final String COOKIE = "__Host-tl";
    static final String FORM_TOKEN = "form";
    private static final String SESSION = "session";
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String FROM_HERE = "same-origin";
    private static final Set<String> OPEN_TO_ALL = Set.of("/in", "/health");
    private static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry(
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=(),"
                            + " publickey-credentials-create=(self), publickey-credentials-get=(self)"),
            Map.entry("Strict-Transport-Security", "max-age=31536000"),
            Map.entry("Cache-Control", "no-store"));

    private final WebSessions sessions;

    Gate(WebSessions sessions) {
        this.sessions = sessions;
    }

    void guard(RoutesConfig routes) {
        routes.before(context -> {
            HEADERS.forEach(context::header);
            checkHost(context);
            if (!READS.contains(context.method().name())) checkOrigin(context);
            Tongue.choose(context);
            if (isOpenToAll(context.path())) return;
            context.attribute(SESSION, signedIn(context));
            if (!READS.contains(context.method().name())) checkForm(context);
        });
    }

    static WebSession session(Context context) {
        return Objects.requireNonNull(context.<WebSession>attribute(SESSION), "the gate lets nobody past without one");
    }

    /// Lets one request of a session work at a time: its open files are not for two.
    static Handler inTurn(Handler page) {
        return context -> session(context).inTurn(() -> page.handle(context));
    }

    private static boolean isOpenToAll(String path) {
        return OPEN_TO_ALL.contains(path) || path.startsWith("/s/");
    }

    private static void checkHost(Context context) {
        if (!("localhost:" + context.port()).equals(context.host())) throw new ForbiddenResponse("host");
    }

    private static void checkOrigin(Context context) {
        String site = context.header("Sec-Fetch-Site");
        // Browsers name no origin in a form of a page that sends no referrer; what they say of the site no page can
        // forge.
        boolean fromHere =
                site == null ? ("http://" + context.host()).equals(context.header("Origin")) : site.equals(FROM_HERE);
        if (!fromHere) throw new ForbiddenResponse("origin");
    }

    private WebSession signedIn(Context context) {
        String word = context.cookie(COOKIE);
        return sessions.of(word == null ? "" : word).orElseThrow(SessionEnded::new);
    }

    private static void checkForm(Context context) {
        String sent = Objects.requireNonNullElse(context.formParam(FORM_TOKEN), "");
        List<byte[]> both = List.of(
                sent.getBytes(StandardCharsets.UTF_8),
                session(context).formToken().getBytes(StandardCharsets.UTF_8));
        if (!MessageDigest.isEqual(both.getFirst(), both.getLast())) throw new ForbiddenResponse("form");
    }

    /// The cookie that a browser sends back to this name alone, that no script reads and no other site sets off.
    static void give(Context context, String word) {
        context.res().addHeader("Set-Cookie", COOKIE + "=" + word + "; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    static void take(Context context) {
        context.res().addHeader("Set-Cookie", COOKIE + "=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
    }
}
