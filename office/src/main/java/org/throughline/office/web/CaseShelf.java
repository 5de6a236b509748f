package org.throughline.office.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.office.web.WebSession.OpenFile;
import org.throughline.office.work.Asked;
import org.throughline.office.work.CaseReading;
import org.throughline.office.work.CaseView;
import org.throughline.office.work.StoredCase;
import org.throughline.rule.Rulebook;
import org.throughline.vault.Card;
import org.throughline.vault.Office;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.Compartment;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Refused;

/// Clients' files as they are opened and worked in at a browser.
final class CaseShelf {
    private final Office office;
    private final Supplier<Rulebook> rulebook;
    private final Clock clock;

    CaseShelf(Office office, Supplier<Rulebook> rulebook, Clock clock) {
        this.office = office;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// The client that a path names.
    ///
    /// @throws NotFoundResponse if it names none
    static ClientId client(Context context) {
        try {
            return ClientId.of(context.pathParam("client"));
        } catch (IllegalArgumentException _) {
            throw new NotFoundResponse();
        }
    }

    /// The file that is open in this session; empty where a purpose must be asked first.
    ///
    /// @throws Refused if the grant has ended since: the file is put away
    Optional<OpenFile> open(WebSession session, ClientId client) {
        Optional<OpenFile> file = session.open(client);
        try {
            file.ifPresent(one -> one.file().stillOurs());
        } catch (Refused refused) {
            session.putAway(client);
            throw refused;
        }
        return file;
    }

    /// @throws Refused if there is no such file, or none for this person
    void take(WebSession session, ClientId client, String words) {
        Reason why = Reason.of(Purpose.LEGAL_WORK, words);
        var file = new Vault(office).open(session.keys(), client, why);
        try {
            file.need(Compartment.TIMELINE);
            session.keep(new OpenFile(file, handle(session, client), why));
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    private String handle(WebSession session, ClientId client) {
        return new Vault(office)
                .cards(session.keys(), Reason.of(Purpose.LEGAL_WORK)).stream()
                        .filter(card -> card.client().equals(client))
                        .findFirst()
                        .map(Card::handle)
                        .orElse("");
    }

    CaseView view(OpenFile open, Context context) {
        StoredCase kept = StoredCase.of(open.file(), Optional.empty());
        var asked = new Asked(LocalDate.now(clock), Optional.empty(), Tongue.of(context));
        return CaseReading.of(rulebook.get()).view(kept.papers(), kept.record(), asked);
    }
}
