package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.text.Text;
import org.throughline.vault.keys.Refused;

/// What a page says when it cannot be shown: what happened, what it means, what to do. Nothing of a client stands in
/// it,
/// nor in the log.
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final Text TITLE = Text.of("This did not work", "Esto no funcionó");
    private static final Text NOT_HERE = Text.of("There is no such page.", "Esa página no existe.");
    private static final Text GO_BACK = Text.of("Go back to the caseload.", "Vuelva a la lista de casos.");
    private static final Text NOT_FROM_HERE = Text.of(
            "This request did not come from a page of this office, so nothing was done.",
            "Esto no vino de una página de esta oficina, así que no se hizo nada.");
    private static final Text OPEN_ANEW = Text.of(
            "Open the office at its own address and try again from there.",
            "Abra la oficina en su propia dirección e intente de nuevo desde ahí.");
    private static final Text ASK = Text.of(
            "Nothing was opened. The client can see that you tried. Ask the attorney of the case to give you access.",
            "No se abrió nada. El cliente puede ver que lo intentó. Pida acceso al abogado del caso.");
    private static final Text OURS = Text.of(
            "Sorry, something of ours broke. What was saved before is safe.",
            "Disculpe, algo nuestro falló. Lo que se guardó antes está a salvo.");
    private static final Text REFERENCE = Text.of(
            "Try again. If it stays, tell the one who runs the office this number: {0}",
            "Inténtelo de nuevo. Si sigue igual, dé este número a quien administra la oficina: {0}");

    private Problems() {}

    static void answer(RoutesConfig routes) {
        routes.exception(SessionEnded.class, (_, context) -> toSignIn(context));
        routes.exception(ForbiddenResponse.class, (_, context) -> outside(context, 403, NOT_FROM_HERE, OPEN_ANEW));
        routes.exception(NotFoundResponse.class, (_, context) -> outside(context, 404, NOT_HERE, GO_BACK));
        routes.exception(
                Refused.class,
                (refused, context) -> outside(context, 403, refused.why().text(), ASK));
        routes.exception(Exception.class, (broken, context) -> {
            UUID reference = UUID.randomUUID();
            LOG.log(Level.SEVERE, broken, () -> "a page failed, " + reference);
            outside(context, 500, OURS, REFERENCE, reference);
        });
        routes.error(404, context -> {
            if (context.result() == null || context.result().isEmpty() || "Not Found".equals(context.result()))
                outside(context, 404, NOT_HERE, GO_BACK);
        });
    }

    /// Says where somebody signs in; a form that was on its way is not sent again by itself.
    private static void toSignIn(Context context) {
        Gate.take(context);
        context.redirect("/in");
    }

    private static void outside(Context context, int status, Text what, Text hint, Object... values) {
        context.status(status);
        Frame frame = Frame.outside(context, TITLE);
        Screens.show(context, "problem.jte", frame, Map.of("what", frame.say(what), "hint", frame.say(hint, values)));
    }
}
