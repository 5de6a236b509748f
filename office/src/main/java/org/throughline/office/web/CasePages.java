package org.throughline.office.web;

import gg.jte.Content;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.throughline.office.paper.Parts;
import org.throughline.office.web.WebSession.OpenFile;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.DeadlineSheet;
import org.throughline.office.work.OptionsSheet;
import org.throughline.office.work.QuestionSheet;
import org.throughline.office.work.TripSheet;
import org.throughline.text.Text;
import org.throughline.vault.keys.ClientId;

/// The pages of one client's file. The purpose is asked before it opens and stays on the screen while it is open.
final class CasePages implements Pages {
    private static final Text TITLE = Text.of("Case", "Caso");
    private static final Text WORDS_WANTED =
            Text.of("Say in a few words what you open it for.", "Diga en pocas palabras para qué lo abre.");
    private static final int LONGEST_PURPOSE = 200;
    private static final int BAD_REQUEST = 400;

    private final CaseShelf shelf;

    CasePages(CaseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void serve(RoutesConfig routes) {
        routes.get("/c/{client}", Gate.inTurn(context -> context.redirect(home(CaseShelf.client(context)))));
        routes.get("/c/{client}/{tab}", Gate.inTurn(this::show));
        routes.get("/c/{client}/pages/{sheet}", Gate.inTurn(this::sheet));
        routes.post("/c/{client}/open", Gate.inTurn(this::open));
        routes.post("/c/{client}/close", Gate.inTurn(this::close));
    }

    private static String home(ClientId client) {
        return "/c/" + client + "/" + Tab.TIMELINE.word();
    }

    private void show(Context context) {
        ClientId client = CaseShelf.client(context);
        Tab tab = Tab.of(context.pathParam("tab")).orElseThrow(NotFoundResponse::new);
        Optional<OpenFile> open = shelf.open(Gate.session(context), client);
        if (open.isEmpty()) askPurpose(context, client, "");
        else show(context, open.orElseThrow(), tab);
    }

    private void show(Context context, OpenFile open, Tab tab) {
        CaseView view = shelf.view(open, context);
        Content content = switch (tab) {
            case TIMELINE -> Parts.timeline(view);
            case OPTIONS -> Parts.brief(OptionsSheet.of(view), view.reader());
            case DEADLINES -> Parts.brief(DeadlineSheet.of(view), view.reader());
            case QUESTIONS -> Parts.brief(QuestionSheet.of(view), view.reader());
            case TRAVEL -> Parts.brief(TripSheet.of(view, days(context, "leave"), Optional.empty()), view.reader());
            case WHO -> throw new NotFoundResponse(); // its own pages answer
        };
        Frame frame = Frame.of(context, TITLE, Frame.CASELOAD);
        Screens.show(context, "case.jte", frame, Map.of("head", CaseHead.of(open, tab), "content", content));
    }

    private static List<LocalDate> days(Context context, String name) {
        return context.queryParams(name).stream()
                .flatMap(day -> day(day).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void sheet(Context context) {
        ClientId client = CaseShelf.client(context);
        OpenFile open = shelf.open(Gate.session(context), client).orElseThrow(NotFoundResponse::new);
        String name = context.pathParam("sheet").replaceFirst("\\.html$", "");
        Content page = Parts.sheet(shelf.view(open, context), name).orElseThrow(NotFoundResponse::new);
        Frame frame = Frame.of(context, TITLE, Frame.CASELOAD);
        Screens.show(context, "case.jte", frame, Map.of("head", CaseHead.of(open, Tab.TIMELINE), "content", page));
    }

    private void open(Context context) {
        ClientId client = CaseShelf.client(context);
        String words =
                Objects.requireNonNullElse(context.formParam("purpose"), "").strip();
        if (words.isEmpty() || words.length() > LONGEST_PURPOSE) {
            context.status(BAD_REQUEST);
            askPurpose(context, client, WORDS_WANTED.in(Tongue.of(context)));
            return;
        }
        shelf.take(Gate.session(context), client, words);
        context.redirect(home(client));
    }

    private void close(Context context) {
        Gate.session(context).putAway(CaseShelf.client(context));
        context.redirect("/");
    }

    private static void askPurpose(Context context, ClientId client, String problem) {
        Screens.show(
                context,
                "purpose.jte",
                Frame.of(context, TITLE, Frame.CASELOAD),
                Map.of("client", client.toString(), "problem", problem));
    }
}
