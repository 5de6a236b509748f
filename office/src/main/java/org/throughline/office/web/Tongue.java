package org.throughline.office.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The language that somebody reads: chosen on the page, else remembered, else asked for by the browser.
final class Tongue {
    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("es"));
    private static final String COOKIE = "__Host-lang";
    private static final String CHOSEN = "lang";

    private Tongue() {}

    static void choose(Context context) {
        String asked = context.queryParam("lang");
        if (asked != null && isOne(asked))
            context.res()
                    .addHeader(
                            "Set-Cookie",
                            COOKIE + "=" + asked + "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000");
        context.attribute(CHOSEN, asked != null && isOne(asked) ? asked : remembered(context));
    }

    private static String remembered(Context context) {
        String kept = context.cookie(COOKIE);
        if (kept != null && isOne(kept)) return kept;
        String wanted = Objects.requireNonNullElse(context.header("Accept-Language"), "en");
        return wanted.startsWith("es") ? "es" : "en";
    }

    private static boolean isOne(String tag) {
        return ALL.stream().anyMatch(one -> one.getLanguage().equals(tag));
    }

    static Locale of(Context context) {
        return Locale.of(Objects.requireNonNullElse(context.<String>attribute(CHOSEN), "en"));
    }
}
