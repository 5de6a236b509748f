package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.office.web.WebSession.OpenFile;
import org.throughline.text.Text;
import org.throughline.vault.ClientLog;
import org.throughline.vault.Holders;
import org.throughline.vault.Office;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.ledger.Entry;

/// Who may open a client's file, and who has looked or tried to.
final class WhoPages implements Pages {
    private static final Text TITLE = Text.of("Who has looked", "Quién ha mirado");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm");

    /// @param went whether it was allowed
    record Line(String when, String who, String act, String part, String purpose, boolean went) {}

    private final Office office;
    private final CaseShelf shelf;

    WhoPages(Office office, CaseShelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    @Override
    public void serve(RoutesConfig routes) {
        routes.get("/c/{client}/who", Gate.inTurn(this::show));
    }

    private void show(Context context) {
        ClientId client = CaseShelf.client(context);
        WebSession session = Gate.session(context);
        Optional<OpenFile> found = shelf.open(session, client);
        if (found.isEmpty()) {
            context.redirect("/c/" + client + "/timeline");
            return;
        }
        OpenFile open = found.orElseThrow();
        var holders = new Holders(office);
        var lines = new ArrayList<Line>();
        for (Entry entry : new ClientLog(office).entries(session.keys(), client, open.why()))
            lines.add(line(entry, holders, context));
        Collections.reverse(lines);
        Screens.show(
                context,
                "who.jte",
                Frame.of(context, TITLE, Frame.CASELOAD),
                Map.of("head", CaseHead.of(open, Tab.WHO), "holders", holders.of(client), "lines", List.copyOf(lines)));
    }

    private static Line line(Entry entry, Holders holders, Context context) {
        return new Line(
                WHEN.withLocale(Tongue.of(context))
                        .withZone(ZoneId.systemDefault())
                        .format(entry.time().atOffset(ZoneOffset.UTC)),
                holders.name(PrincipalId.of(entry.actor())),
                entry.action(),
                entry.compartment().orElse(""),
                entry.sentence().orElse(entry.purpose()),
                "done".equals(entry.result()));
    }
}
