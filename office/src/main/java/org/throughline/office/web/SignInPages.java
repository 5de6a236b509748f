package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.throughline.text.Text;
import org.throughline.vault.Office;
import org.throughline.vault.Session;
import org.throughline.vault.keys.Refused;

/// Signing in with a passphrase or a printed code, and locking up.
final class SignInPages implements Pages {
    private static final Text TITLE = Text.of("Sign in", "Entrar");
    private static final Text WRONG = Text.of(
            "This name and this passphrase or code do not open anything. Check both and try again.",
            "Este nombre y esta frase o código no abren nada. Revise los dos e inténtelo de nuevo.");
    private static final Text WAIT = Text.of(
            "There were several wrong tries under this name. Wait {0} seconds, then try again.",
            "Hubo varios intentos fallidos con este nombre. Espere {0} segundos e inténtelo de nuevo.");
    private static final int TOO_MANY = 429;
    private static final int NOT_ALLOWED = 403;

    private final Office office;
    private final WebSessions sessions;
    private final Attempts attempts;

    SignInPages(Office office, WebSessions sessions, Attempts attempts) {
        this.office = office;
        this.sessions = sessions;
        this.attempts = attempts;
    }

    @Override
    public void serve(RoutesConfig routes) {
        routes.get("/in", context -> show(context, "", ""));
        routes.post("/in", this::signIn);
        routes.post("/lock", this::lock);
    }

    private void signIn(Context context) {
        String name = Objects.requireNonNullElse(context.formParam("name"), "").strip();
        Duration wait = attempts.wait(name);
        if (!wait.isZero()) {
            context.status(TOO_MANY);
            show(context, name, WAIT.in(Tongue.of(context), wait.toSeconds() + 1));
            return;
        }
        try {
            char[] secret = Objects.requireNonNullElse(context.formParam("secret"), "")
                    .strip()
                    .toCharArray();
            Session keys = office.signIn(name, secret);
            attempts.succeeded(name);
            String before = context.cookie(Gate.COOKIE);
            if (before != null) sessions.end(before);
            Gate.give(context, sessions.begin(keys));
            context.redirect("/");
        } catch (Refused _) {
            attempts.failed(name);
            context.status(NOT_ALLOWED);
            show(context, name, WRONG.in(Tongue.of(context)));
        }
    }

    private void lock(Context context) {
        sessions.end(Objects.requireNonNullElse(context.cookie(Gate.COOKIE), ""));
        Gate.take(context);
        context.header("Clear-Site-Data", "\"cache\", \"storage\"");
        context.redirect("/in");
    }

    private static void show(Context context, String name, String problem) {
        Screens.show(context, "in.jte", Frame.outside(context, TITLE), Map.of("name", name, "problem", problem));
    }
}
