package org.throughline.office.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.throughline.office.work.Intake;
import org.throughline.office.work.StoredCase;
import org.throughline.reading.Reading;
import org.throughline.text.Text;
import org.throughline.vault.ClientFile;
import org.throughline.vault.Reason;
import org.throughline.vault.Vault;
import org.throughline.vault.keys.ClientId;

/// `read FILE... --client HANDLE`: what the papers gave goes into the client's file.
final class Bringing {
    private static final Text KEPT = Text.of(
            "Kept in the file of {0}: {1} documents, {2} facts.",
            "Guardado en el expediente de {0}: {1} documentos, {2} datos.");

    private final ClientChoice client;
    private final boolean isNew;
    private final Desk desk;
    private final Verb verb;

    /// @param isNew whether the file begins with these papers: a handle typed with a slip must not begin
    ///     one
    Bringing(ClientChoice client, boolean isNew, Desk desk, Verb verb) {
        this.client = client;
        this.isNew = isNew;
        this.desk = desk;
        this.verb = verb;
    }

    /// Signs in before the papers are read: reading may take many minutes. What is kept is the whole file
    /// then.
    StoredCase bring(List<Path> files, Desk.Day day) throws Refusal {
        if (day.learned().isPresent()) throw learnedIsOurs();
        Reason why = client.reason(verb);
        return OfficeVerb.tried(() -> OfficeVerb.signedIn(client.door(), desk, verb, (office, session) -> {
            var vault = new Vault(office);
            if (!isNew) vault.find(session, client.handle(), why);
            Reading reading = desk.read(files, verb);
            ClientId id =
                    isNew ? vault.begin(session, client.handle(), why) : vault.find(session, client.handle(), why);
            Instant now = desk.clock().instant();
            try (ClientFile file = vault.open(session, id, why)) {
                Intake.Result result = Intake.add(file, reading, now, session.findsByNumber());
                verb.terminal()
                        .err()
                        .println(KEPT.in(verb.reader(), client.handle(), result.documents(), result.facts()));
                return StoredCase.of(file, desk.knownOn(day));
            }
        }));
    }

    private static Refusal learnedIsOurs() {
        return new Refusal(
                ExitCode.USAGE,
                Complaint.of(
                        Text.of(
                                "the office's own clock says when papers came",
                                "el reloj de la oficina dice cuándo llegaron los papeles"),
                        Text.of("nothing was read or written", "no se leyó ni se escribió nada"),
                        Text.of("leave --learned out", "quite --learned")));
    }
}
