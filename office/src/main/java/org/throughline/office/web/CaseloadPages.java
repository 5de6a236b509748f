package org.throughline.office.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.throughline.office.work.Words;
import org.throughline.text.Text;
import org.throughline.vault.Card;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.Purpose;

/// The clients of whoever is signed in.
final class CaseloadPages implements Pages {
    private static final Text TITLE = Text.of("Caseload", "Casos");

    private final Office office;
    private final Clock clock;

    CaseloadPages(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void serve(RoutesConfig routes) {
        routes.get("/", Gate.inTurn(this::show));
    }

    private void show(Context context) {
        Frame frame = Frame.of(context, TITLE, Frame.CASELOAD);
        List<Card> cards = new Vault(office)
                .cards(Gate.session(context).keys(), Reason.of(Purpose.LEGAL_WORK)).stream()
                        .sorted(Comparator.comparing(Card::handle))
                        .toList();
        String today = new Words(frame.reader()).weekday(LocalDate.now(clock));
        Screens.show(context, "caseload.jte", frame, Map.of("cards", cards, "today", today));
    }
}
